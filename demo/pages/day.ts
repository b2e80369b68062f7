import { html } from 'hono/html';
import { type Html, type Lang, teller } from './page.js';

/** A `YYYY-MM-DD` day in words: « 30 novembre 2026 », “30 November 2026”. */
export function renderDay(day: string, lang: Lang): Html {
  const format = new Intl.DateTimeFormat(teller(lang)('fr', 'en-GB'), { dateStyle: 'long', timeZone: 'UTC' });
  return html`<time datetime="${day}">${format.format(new Date(day))}</time>`;
}
