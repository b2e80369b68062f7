/** The properties that identify an item in a response. */
export interface Identified {
  id: string;
  url?: string | undefined;
  title: string;
}

/** An item that may also name its source. */
interface Sourced extends Identified {
  source?: { url?: string | undefined } | undefined;
}

/** Tracking parameters, which do not change the page. Some sites write them into the fragment. */
const TRACKING = /^(?:(?:utm|at|mtm|pk|piwik)_\w+|fbclid|gclid|msclkid|mc_[ce]id|xtor|echobox)$/i;

/**
 * The items of one response, each with an id of its own. An id that different items share identifies none of them
 * (`N/A`, the address of a list): it is replaced by the address, the title, or the title and the position in the list.
 * Identical copies of an item keep one id.
 */
export function withOwnIds<Item extends Identified>(items: readonly Item[]): Item[] {
  const ids = counts(items.map(({ id }) => id));
  if (ids.size === items.length) return [...items];
  const content = (item: Item) => (ids.get(item.id) === 1 ? item.id : JSON.stringify(item));
  const names = ({ id, url = id, title }: Item) => [...new Set([id, url, title])];
  const different = [...new Map(items.map((item) => [content(item), item]))];
  const known = counts(different.flatMap(([, item]) => names(item)));
  const own = different.map(([key, item], index): [string, string] => {
    return [key, names(item).find((name) => known.get(name) === 1) ?? `${item.title} ${index + 1}`];
  });
  const idOf = new Map(own);
  return items.map((item) => ({ ...item, id: idOf.get(content(item)) ?? item.id }));
}

/** As `withOwnIds`, with each item once. */
export function distinct<Item extends Identified>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return withOwnIds(items).filter(({ id }) => isNew(seen, id));
}

/**
 * The items of several responses, in order, without those whose page an earlier response has already. Items of one
 * response are never compared with each other. An id is unique within its response only (JSON Feed 1.1), so that
 * addresses are compared, ignoring tracking parameters and a final slash; an address that is the site's own, or that
 * several items of a response share, is not used. If two responses use the same id, the later one gets a suffix.
 */
export function mergeAnswers<Item extends Sourced>(answers: readonly (readonly Item[])[]): Item[] {
  const seen = new Set<string>();
  const ids = new Set<string>();
  return answers.map(distinct).flatMap((items) => {
    const keys = items.map(keysOf);
    const known = counts(keys.flat());
    const own = keys.map((each) => each.filter((key) => known.get(key) === 1));
    const fresh = items.filter((_, index) => !own[index]?.some((key) => seen.has(key)));
    for (const key of own.flat()) seen.add(key);
    return fresh.map((item) => {
      const id = isNew(ids, item.id) ? item.id : `${item.id} ${item.url ?? ids.size}`;
      ids.add(id);
      return id === item.id ? item : { ...item, id };
    });
  });
}

/**
 * The keys that identify an item across responses: its page addresses, and its id together with its address, because
 * one feed of a site may repeat items of another.
 */
function keysOf({ id, url, source }: Sourced): string[] {
  const page = pageKey(url);
  const site = pageKey(source?.url);
  const pages = [pageKey(id), page].filter((key) => key !== site && /[/?#]/.test(key));
  return [...new Set(page ? [...pages, `${id} ${page}`] : pages)];
}

/** An address without scheme, final slash and tracking parameters; empty if it is no `http:` or `https:` URL. */
function pageKey(address = ''): string {
  if (!/^https?:/i.test(address)) return '';
  try {
    const { host, pathname, searchParams, hash } = new URL(address);
    const query = [...searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join('='));
    const isTracking = [...new URLSearchParams(hash.slice(1)).keys()].every((name) => TRACKING.test(name));
    const rest = (query.length ? `?${query.join('&')}` : '') + (isTracking ? '' : hash);
    return host + pathname.replace(/\/$/, '') + rest;
  } catch {
    return '';
  }
}

function counts(keys: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const key of keys) map.set(key, (map.get(key) ?? 0) + 1);
  return map;
}

function isNew(seen: Set<string>, key: string): boolean {
  return seen.size < seen.add(key).size;
}
