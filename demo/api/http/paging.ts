import type { ApiContext } from '../bindings.js';
import { Problem } from '../problem.js';
import type { Slice } from '../storage/database.js';
import { type PublicAddress, publicUrl } from './public-url.js';

/** Far enough for everything, and for no number that a database does not know. */
const MOST_PAGES = 100_000;

/** A page of a list, the first of which is 1, as it is asked for by `page` and `limit`. */
export interface Page {
  page: number;
  limit: number;
}

/** The page that is asked for: by default the first, of `most` items, which is also the largest. Throws a 400. */
export function pageOf(context: ApiContext, most: number): Page {
  return { page: whole(context, 'page', 1, MOST_PAGES), limit: whole(context, 'limit', most, most) };
}

/** The rows to read of the database for a page: one item more, which tells whether there is another page. */
export function sliceOf({ page, limit }: Page): Slice {
  return { offset: (page - 1) * limit, limit: limit + 1 };
}

/** The items of the page, and the address of the next one where there is one, as `Link` (RFC 8288) too. */
export function paged<Item>(
  context: ApiContext,
  { page, limit }: Page,
  found: readonly Item[],
  address: PublicAddress,
): { items: Item[]; next?: string } {
  const urlOf = (number: number): string => {
    const url = new URL(publicUrl(context, context.req.url, address));
    url.searchParams.set('page', String(number));
    return url.href;
  };
  const next = found.length > limit ? urlOf(page + 1) : undefined;
  if (page > 1) context.header('Link', `<${urlOf(page - 1)}>; rel="prev"`, { append: true });
  if (next) context.header('Link', `<${next}>; rel="next"`, { append: true });
  return { items: found.slice(0, limit), ...(next && { next }) };
}

function whole(context: ApiContext, name: string, usual: number, most: number): number {
  const written = context.req.query(name);
  if (written === undefined) return usual;
  const number = Number(written);
  if (/^\d+$/.test(written) && number >= 1 && number <= most) return number;
  throw new Problem(400, { code: name, detail: `« ${name} » est un nombre entier, de 1 à ${most}.` });
}
