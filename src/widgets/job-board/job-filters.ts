import { html, type TemplateResult } from 'lit';
import { renderOption, renderSearch, renderSelect } from '../../element/list-controls.js';
import type { Locale } from '../../locales/locale.js';
import { fold } from '../../text/fold.js';
import { sorts, type FilterName, type JobSort, type Option } from './selection.js';

/** A filter with its options and value; empty for all. */
export interface Filter {
  name: FilterName;
  value: string;
  options: readonly Option[];
  /** The number of offers without this filter. */
  all: number;
}

export interface Controls {
  strings: Locale['jobs'];
  /** The accessible name of the controls, unique on the page. */
  name: string;
  query: string;
  filters: readonly Filter[];
  sort: JobSort;
  onQuery: (query: string) => void;
  onChoice: (name: FilterName | 'sort', value: string) => void;
}

/** The controls that filter and sort the list: native elements, which all assistive technology supports. */
export function renderControls({ strings, name, query, filters, sort, onQuery, onChoice }: Controls): TemplateResult {
  return html`<div part="controls" role="search" aria-label=${name}>
    ${renderSearch(strings.search, query, onQuery)}
    ${filters.map((filter) => renderFilter(filter, strings, onChoice))}
    ${renderSelect(
      'sort',
      strings.sort,
      (value) => onChoice('sort', value),
      sorts.map((each) => renderOption(each, strings.sorts[each], each === sort)),
    )}
  </div>`;
}

function renderFilter(
  { name, value, options, all }: Filter,
  strings: Locale['jobs'],
  onChoice: Controls['onChoice'],
): TemplateResult {
  const chosen = fold(value);
  // A preset value stays an option even if no offer has it.
  const known = !value || options.some((option) => fold(option.value) === chosen);
  const choices = known ? options : [{ value, count: 0 }, ...options];
  return renderSelect(name, strings.labels[name], (next) => onChoice(name, next), [
    renderOption('', strings.option(strings.all[name], all), !value),
    ...choices.map((each) =>
      renderOption(each.value, strings.option(each.value, each.count), fold(each.value) === chosen),
    ),
  ]);
}
