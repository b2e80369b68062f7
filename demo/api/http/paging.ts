import type { ApiContext } from '../bindings.js';
import { Problem } from '../problem.js';
import type { Slice } from '../storage/database.js';
import { type PublicAddress, publicUrl } from './public-url.js';

/** The highest page number, which is beyond all data, and within the database's range of numbers. */
const MOST_PAGES = 100_000;

/** A page of a list by the parameters `page`, which starts at 1, and `limit`. */
export interface Page {
  page: number;
  limit: number;
}

/** The requested page; default: the first, of `most` items, which is also the largest. Throws a 400. */
export function pageOf(context: ApiContext, most: number): Page {
  return { page: whole(context, 'page', 1, MOST_PAGES), limit: whole(context, 'limit', most, most) };
}

/** The rows to query for a page: one more than it shows, to know whether there is another page. */
export function sliceOf({ page, limit }: Page): Slice {
  return { offset: (page - 1) * limit, limit: limit + 1 };
}

/**
 * The items of the page, and the address of the next page where there is one; both neighbours also as `Link` headers
 * (RFC 8288).
 */
export function paged<Item>(
  context: ApiContext,
  { page, limit }: Page,
  found: readonly Item[],
  address: PublicAddress,
): { items: Item[]; next?: string; headers: { Link?: string } } {
  const urlOf = (number: number): string => {
    const url = new URL(publicUrl(context, context.req.url, address));
    url.searchParams.set('page', String(number));
    return url.href;
  };
  const next = found.length > limit ? urlOf(page + 1) : undefined;
  const links = [...(page > 1 ? [`<${urlOf(page - 1)}>; rel="prev"`] : []), ...(next ? [`<${next}>; rel="next"`] : [])];
  return {
    items: found.slice(0, limit),
    headers: links.length > 0 ? { Link: links.join(', ') } : {},
    ...(next && { next }),
  };
}

function whole(context: ApiContext, name: string, usual: number, most: number): number {
  const written = context.req.query(name);
  if (written === undefined) return usual;
  const number = Number(written);
  if (/^\d+$/.test(written) && number >= 1 && number <= most) return number;
  throw new Problem(400, { code: name, detail: `« ${name} » est un nombre entier, de 1 à ${most}.` });
}
