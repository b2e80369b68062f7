import type { ComplexAttributeConverter } from 'lit';
import { clean } from '../../element/attributes.js';
import { filterNames, type FilterName } from './selection.js';

export const details = ['link', 'inline'] as const;
export type JobDetail = (typeof details)[number];

/** Names of filters with any separators; the attribute without a value means all of them. */
export const lockedFilters: ComplexAttributeConverter<FilterName[]> = {
  fromAttribute(attribute) {
    const value = clean(attribute).toLowerCase();
    if (attribute === null || value === 'false') return [];
    const all = value === '' || value === 'true';
    return filterNames.filter((name) => all || value.split(/[\s,;]+/).includes(name));
  },
};
