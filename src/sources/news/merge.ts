import type { NewsItem } from './news-item.js';

/** Parameters that say where a reader came from, not what the page is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|at_\w+|xtor)$/i;

/**
 * The items of several answers as one list: newest first, those without a date last in the order they came, and each
 * article once. Two items are the same article when they share their id or their address, whatever tracking
 * parameters, fragment or final slash it has; the first one given is kept.
 */
export function mergeNews(lists: readonly (readonly NewsItem[])[]): NewsItem[] {
  const seen = new Set<string>();
  const unique = lists.flat().filter((item) => {
    const keys = [item.id, item.url && pageKey(item.url)].filter((key) => key !== undefined);
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
  return unique.sort((first, second) => time(second) - time(first));
}

function time({ published, updated }: NewsItem): number {
  return (published ?? updated)?.getTime() ?? -8.64e15;
}

function pageKey(address: string): string {
  try {
    const url = new URL(address);
    const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join('='));
    return `${url.host}${url.pathname.replace(/\/$/, '')}?${query.join('&')}`;
  } catch {
    return address;
  }
}
