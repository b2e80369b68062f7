import { html, type TemplateResult } from 'lit';
import type { Filter } from '../../element/filter-options.js';
import { renderFilter, renderOption, renderSearch, renderSelect } from '../../element/list-controls.js';
import type { Locale } from '../../locales/locale.js';
import { sorts, type FilterName, type JobSort } from './selection.js';

export interface Controls {
  strings: Locale['jobs'];
  /** The accessible name of the controls, unique on the page. */
  name: string;
  query: string;
  filters: readonly Filter<FilterName>[];
  sort: JobSort;
  onQuery: (query: string) => void;
  onChoice: (name: FilterName | 'sort', value: string) => void;
}

/** The controls that filter and sort the list: native elements, which all assistive technology supports. */
export function renderControls({ strings, name, query, filters, sort, onQuery, onChoice }: Controls): TemplateResult {
  return html`<div part="controls" role="search" aria-label=${name}>
    ${renderSearch(strings.search, query, onQuery)}
    ${filters.map((filter) => renderFilter(filter, strings, strings.labels[filter.name], onChoice))}
    ${renderSelect(
      'sort',
      strings.sort,
      (value) => onChoice('sort', value),
      sorts.map((each) => renderOption(each, strings.sorts[each], each === sort)),
    )}
  </div>`;
}
