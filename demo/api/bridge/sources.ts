/** Whether the bridge may read an address. */
export type SourcePolicy = (url: URL) => boolean;

/**
 * The sources of a list separated by white space (`BRIDGE_SOURCES`). An address that ends in `/` stands for all that
 * lies below it, any other for itself alone, its query included; so no name can be continued into another one.
 * Without a list nothing is read. Throws where an entry is no address of a source.
 */
export function sourcePolicy(list = ''): SourcePolicy {
  const sources = list.split(/\s+/).filter(Boolean).map(sourceOf);
  return (url) => isPlain(url) && sources.some((source) => covers(source, url));
}

function sourceOf(entry: string): URL {
  const url = URL.canParse(entry) ? new URL(entry) : undefined;
  if (url && isPlain(url)) return url;
  throw new Error(`BRIDGE_SOURCES : « ${entry} » n’est pas l’adresse http: ou https: d’une source.`);
}

/** Some servers take an encoded slash for a slash: below `/flux/` one could then step out of it. */
function isPlain({ protocol, username, password, pathname }: URL): boolean {
  return /^https?:$/.test(protocol) && !username && !password && !/%(?:2f|5c)/i.test(pathname);
}

function covers(source: URL, url: URL): boolean {
  if (url.origin !== source.origin) return false;
  const isFolder = source.pathname.endsWith('/') && !source.search;
  return isFolder
    ? url.pathname.startsWith(source.pathname)
    : url.pathname === source.pathname && url.search === source.search;
}
