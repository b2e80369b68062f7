import { html, nothing, type TemplateResult } from 'lit';
import { fold } from '../text/fold.js';
import { httpUrl } from '../text/urls.js';
import type { Filter } from './filter-options.js';

/** A field that filters a list as the visitor types; one per widget. */
export function renderSearch(label: string, query: string, onQuery: (query: string) => void): TemplateResult {
  return html`<p part="search">
    <label for="query">${label}</label>
    <input
      id="query"
      part="input"
      type="search"
      autocomplete="off"
      .value=${query}
      @input=${(event: InputEvent) => onQuery((event.target as HTMLInputElement).value)}
    />
  </p>`;
}

/** The words of filters. */
export interface FilterStrings<Name extends string> {
  /** The option that shows all items. */
  all: Record<Name, string>;
  /** An option, with the number of items that it would show. */
  option(name: string, count: number): string;
}

/** A filter as a list of choices, with its label. */
export function renderFilter<Name extends string>(
  { name, value, options, all }: Filter<Name>,
  strings: FilterStrings<Name>,
  label: string,
  onChoice: (name: Name, value: string) => void,
): TemplateResult {
  const chosen = fold(value);
  // A preset value stays an option even if no item has it.
  const known = !value || options.some((option) => fold(option.value) === chosen);
  const choices = known ? options : [{ value, count: 0 }, ...options];
  return renderSelect(name, label, (next) => onChoice(name, next), [
    renderOption('', strings.option(strings.all[name], all), !value),
    ...choices.map((each) =>
      renderOption(each.value, strings.option(each.value, each.count), fold(each.value) === chosen),
    ),
  ]);
}

/** A list of choices with its label; `name` is also the second part name. */
export function renderSelect(
  name: string,
  label: string,
  onChange: (value: string) => void,
  options: readonly TemplateResult[],
): TemplateResult {
  return html`<p part=${`filter ${name}`}>
    <label for=${name}>${label}</label>
    <select id=${name} part="select" @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${options}
    </select>
  </p>`;
}

/** A choice of such a list. */
export function renderOption(value: string, text: string, selected: boolean): TemplateResult {
  return html`<option value=${value} .selected=${selected}>${text}</option>`;
}

/** A button that extends a list; `onMore` must move the focus to the new items, because the button may disappear. */
export function renderMore(label: string, onMore: () => void): TemplateResult {
  return html`<button part="button more" type="button" @click=${onMore}>${label}</button>`;
}

/** The link to a feed of the list, with the parameters that are not empty; nothing without a valid address. */
export function renderSubscribe(
  label: string,
  feed: string,
  base: string,
  parameters: Record<string, string> = {},
): TemplateResult | typeof nothing {
  const address = httpUrl(feed, base);
  if (!address) return nothing;
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) if (value) url.searchParams.set(name, value);
  return html`<p part="subscribe"><a href=${url.href}>${label}</a></p>`;
}
