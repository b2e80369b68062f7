import { html } from 'hono/html';
import type { Slice } from '../storage/database.js';
import type { ModerationContext } from './environment.js';
import type { Html } from './page.js';

/** The number of items per page. */
const LIMIT = 50;

/** The page number in the query parameter `name`; 1 for an invalid number. */
export function pageIn(context: ModerationContext, name = 'page'): number {
  const written = context.req.query(name) ?? '';
  return /^[1-9]\d{0,4}$/.test(written) ? Number(written) : 1;
}

export function sliceAt(page: number): Slice {
  return { limit: LIMIT, offset: (page - 1) * LIMIT };
}

/**
 * Links to the previous and next page; nothing where there is a single page. `list` names the list, `name` is that of
 * the parameter.
 */
export function renderPager(count: number, page: number, list: string, name = 'page'): Html | undefined {
  const last = Math.max(1, Math.ceil(count / LIMIT));
  if (last === 1 && page === 1) return undefined;
  const previous = Math.min(page - 1, last);
  return html`<nav class="pager" aria-label="Pages : ${list}">
    ${previous > 0 && html`<a class="button" rel="prev" href="?${name}=${previous}">Page précédente</a>`}
    <span>Page ${page} sur ${last}</span>
    ${page < last && html`<a class="button" rel="next" href="?${name}=${page + 1}">Page suivante</a>`}
  </nav>`;
}
