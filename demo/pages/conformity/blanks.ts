import { html } from 'hono/html';
import type { Html } from '../page.js';

/** A place to write by hand. */
export const BLANK = '………………………………';

/** Facts to fill in by hand, below each other. */
export function renderFields(names: readonly string[]): Html {
  return html`<dl class="blanks">
    ${names.map((name) => html`<dt>${name}</dt><dd>${BLANK}</dd>`)}
  </dl>`;
}
