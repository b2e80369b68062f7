import { html, nothing, type TemplateResult } from 'lit';
import { renderSearch } from '../../element/list-controls.js';
import type { Locale } from '../../locales/locale.js';

/** Everything that the search and filter controls need. */
export interface FilterControls {
  strings: Locale['news'];
  /** Shown if the webmaster has set it. */
  search: boolean;
  query: string;
  /** The categories to choose from; empty if there is no choice. */
  categories: readonly string[];
  /** The chosen category; empty for all. */
  category: string;
  onQuery: (query: string) => void;
  onCategory: (category: string) => void;
}

export function renderFilters(controls: FilterControls): TemplateResult {
  return html`<div class="controls">
    ${controls.search ? renderSearch(controls.strings.search, controls.query, controls.onQuery) : nothing}
    ${controls.categories.length ? renderChips(controls) : nothing}
  </div>`;
}

function renderChips({ strings, categories, category, onCategory }: FilterControls): TemplateResult {
  const chip = (value: string, label: string) => html`<button
    part="chip"
    type="button"
    aria-pressed=${value === category ? 'true' : 'false'}
    @click=${() => onCategory(value)}
    >${label}</button
  >`;
  return html`<div part="filters" role="group" aria-label=${strings.filters}>
    ${chip('', strings.allCategories)} ${categories.map((name) => chip(name, name))}
  </div>`;
}
