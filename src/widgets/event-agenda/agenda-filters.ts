import { html, nothing, type TemplateResult } from 'lit';
import type { Filter } from '../../element/filter-options.js';
import { renderFilter, renderOption, renderSearch, renderSelect } from '../../element/list-controls.js';
import type { Locale } from '../../locales/locale.js';
import type { AgendaChoices, FilterName } from './agenda-view.js';
import { periodNames, type PeriodName } from './periods.js';

export interface Controls {
  strings: Locale['events'];
  /** The accessible name of the controls, unique on the page. */
  name: string;
  /** Whether each of them is shown. */
  search: boolean;
  filters: readonly Filter<FilterName>[];
  /** The chosen period; `null` if there is none to choose. */
  period: PeriodName | undefined | null;
  choices: AgendaChoices;
  onChoice: (change: AgendaChoices) => void;
}

/** The controls that filter the agenda: native elements, which all assistive technology supports. */
export function renderControls(controls: Controls): TemplateResult {
  const { strings, name, search, filters, period, choices, onChoice } = controls;
  return html`<div part="controls" role="search" aria-label=${name}>
    ${search ? renderSearch(strings.search, choices.q ?? '', (q) => onChoice({ q })) : nothing}
    ${period === null ? nothing : renderPeriod(controls)}
    ${filters.map((filter) =>
      renderFilter(filter, strings, strings.filters[filter.name], (name, value) => onChoice({ [name]: value })),
    )}
  </div>`;
}

function renderPeriod({ strings, period, choices, onChoice }: Controls): TemplateResult {
  const names = ['all', ...periodNames] as const;
  return html`${renderSelect(
    'period',
    strings.filters.period,
    (value) => onChoice({ when: value === 'all' ? undefined : value }),
    names.map((name) => renderOption(name, strings.periods[name], name === (period ?? 'all'))),
  )}${period === 'choose' ? html`${renderDay('from', strings.from)}${renderDay('to', strings.to)}` : nothing}`;

  function renderDay(name: 'from' | 'to', label: string): TemplateResult {
    return html`<p part="filter day">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        part="input"
        type="date"
        .value=${choices[name] ?? ''}
        @change=${(event: Event) => onChoice({ [name]: (event.target as HTMLInputElement).value })}
      />
    </p>`;
  }
}
