import type { ComplexAttributeConverter } from 'lit';
import { clean } from '../../element/attributes.js';
import { filterNames, type FilterName } from './selection.js';

/** Any text. */
export const text: ComplexAttributeConverter<string> = { fromAttribute: clean };

/** Names of filters, however they are parted; the attribute alone means all of them. */
export const lockedFilters: ComplexAttributeConverter<FilterName[]> = {
  fromAttribute(attribute) {
    const value = clean(attribute).toLowerCase();
    if (attribute === null || value === 'false') return [];
    const all = value === '' || value === 'true';
    return filterNames.filter((name) => all || value.split(/[\s,;]+/).includes(name));
  },
};

/**
 * What may begin the name of a parameter: anything else would be escaped, and be no name that a webmaster knows. The
 * attribute alone is a default, the empty property is none: a function, so that properties are not read by it.
 */
export const prefix = (attribute: string | null): string =>
  attribute === null ? '' : clean(attribute).replace(/[^\w-]/g, '') || 'jobs';
