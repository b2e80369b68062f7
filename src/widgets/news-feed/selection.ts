import { isBefore } from 'date-fns/isBefore';
import { subHours } from 'date-fns/subHours';
import { limits } from '../../limits.js';
import { distinct } from '../../sources/identity.js';
import type { NewsItem } from '../../sources/news/news-item.js';
import { fold } from '../../text/fold.js';

/** The webmaster's selection of items. */
export interface Selection {
  limit: number;
  offset: number;
  /** Category names; items with any of them are kept. Empty keeps all. */
  category: readonly string[];
  exclude: readonly string[];
  /** Words or phrases; items whose title or summary has one of them are kept. Empty keeps all. */
  keywords: readonly string[];
  excludeKeywords: readonly string[];
  /** The `id` or the address of the item that comes first. */
  pinned: string;
  /** In days. Items without a date are kept. */
  maxAge?: number | undefined;
}

/** The items that the attributes allow, in order, without duplicates. */
export function select(items: readonly NewsItem[], selection: Selection, now: Date): NewsItem[] {
  const { limit, offset, maxAge } = selection;
  const oldest = maxAge === undefined ? undefined : subHours(now, maxAge * 24);
  const wanted = new Set(selection.category.map(fold));
  const unwanted = new Set(selection.exclude.map(fold));
  const allowed = distinct(items).filter((item) => {
    const categories = wanted.size || unwanted.size ? item.categories.map(fold) : [];
    if (wanted.size && !categories.some((name) => wanted.has(name))) return false;
    if (categories.some((name) => unwanted.has(name)) || !fitsKeywords(item, selection)) return false;
    const date = item.published ?? item.updated;
    return !oldest || !date || !isBefore(date, oldest);
  });
  const most = limit > limits.items ? limits.itemsWithLimit : limits.items;
  // The pinned item stays where the first ones are skipped.
  const first = allowed.filter((item) => isPinned(item, selection));
  const others = allowed.filter((item) => !first.includes(item));
  return [...first, ...others.slice(offset)].slice(0, most);
}

/** Whether an item is the one that the webmaster puts first. */
export function isPinned({ id, url }: NewsItem, { pinned }: Pick<Selection, 'pinned'>): boolean {
  return !!pinned && (id === pinned || url === pinned);
}

/** Whether an item has one of the keywords, and none of the unwanted ones; each may begin a longer word. */
function fitsKeywords({ title, summary }: NewsItem, { keywords, excludeKeywords }: Selection): boolean {
  if (!keywords.length && !excludeKeywords.length) return true;
  const text = wordsOf(`${title} ${summary}`);
  const has = (keyword: string) => text.includes(wordsOf(keyword));
  return (!keywords.length || keywords.some(has)) && !excludeKeywords.some(has);
}

/** The words of a text for comparison, each after a space. */
function wordsOf(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()}`;
}
