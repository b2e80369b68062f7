import { html, type TemplateResult } from 'lit';

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

/** A button that extends a list; `onMore` must move the focus to the new items, because the button may disappear. */
export function renderMore(label: string, onMore: () => void): TemplateResult {
  return html`<button part="button more" type="button" @click=${onMore}>${label}</button>`;
}
