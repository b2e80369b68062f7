import type { ComplexAttributeConverter } from 'lit';
import { clean } from '../../element/attributes.js';
import { filterNames, type FilterName } from './selection.js';

export const details = ['link', 'inline'] as const;
export type JobDetail = (typeof details)[number];

/** Any text, trimmed. */
export const text: ComplexAttributeConverter<string> = { fromAttribute: clean };

/** Names of filters with any separators; the attribute without a value means all of them. */
export const lockedFilters: ComplexAttributeConverter<FilterName[]> = {
  fromAttribute(attribute) {
    const value = clean(attribute).toLowerCase();
    if (attribute === null || value === 'false') return [];
    const all = value === '' || value === 'true';
    return filterNames.filter((name) => all || value.split(/[\s,;]+/).includes(name));
  },
};

/**
 * The prefix of parameter names, without characters that would be escaped. The attribute without a value has a default,
 * the empty property has none: a function, because an object's converter would also be applied to properties.
 */
export const prefix = (attribute: string | null): string =>
  attribute === null ? '' : clean(attribute).replace(/[^\w-]/g, '') || 'jobs';
