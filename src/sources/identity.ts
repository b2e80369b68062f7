/** The properties that tell an item of an answer from the others. */
export interface Identified {
  id: string;
  url?: string | undefined;
  title: string;
}

/** An item of which the answer also says where it comes from. */
interface Sourced extends Identified {
  source?: { url?: string | undefined } | undefined;
}

/** Parameters that say where a reader came from, not what the page is. Some sites write them into the fragment. */
const TRACKING = /^(?:(?:utm|at|mtm|pk|piwik)_\w+|fbclid|gclid|msclkid|mc_[ce]id|xtor|echobox)$/i;

/**
 * The items of one answer, each under an id that no other one has. An id that several share tells nothing (`N/A`, the
 * address of a list): then the address does, or the title, or the place in the list. Copies of an item keep one id.
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

/** The same without copies. */
export function distinct<Item extends Identified>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return withOwnIds(items).filter(({ id }) => isNew(seen, id));
}

/**
 * The items of several answers, in their order, without those of which an earlier answer has the page. Only answers are
 * compared, never the items of one. An id is unique within its answer alone (JSON Feed 1.1), so that addresses decide,
 * whatever tracking parameters or final slash they have; one that is the site's, or that several items of an answer
 * share, is nobody's. Ids that two answers share are told apart.
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

/** Its addresses; and its id with its address, as one feed of a site may repeat what another has. */
function keysOf({ id, url, source }: Sourced): string[] {
  const page = pageKey(url);
  const site = pageKey(source?.url);
  const pages = [pageKey(id), page].filter((key) => key !== site && /[/?#]/.test(key));
  return [...new Set(page ? [...pages, `${id} ${page}`] : pages)];
}

/** An address without what does not change the page; empty for what is no address of a page. */
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
