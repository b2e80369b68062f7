/** Whether the bridge may read an address. */
export type SourcePolicy = (url: URL) => boolean;

/**
 * Parses a list of sources separated by white space (`BRIDGE_SOURCES`). An address that ends in `/` allows everything
 * below it, any other only itself, its query included; a host name can therefore not be extended to another one.
 * Without a list nothing is allowed. Throws where an entry is not the address of a source.
 */
export function sourcePolicy(list = ''): SourcePolicy {
  const sources = list.split(/\s+/).filter(Boolean).map(sourceOf);
  return (url) => isPlain(url) && sources.some((source) => covers(source, url));
}

function sourceOf(entry: string): URL {
  const url = URL.canParse(entry) ? new URL(entry) : undefined;
  if (url && isPlain(url)) return url;
  throw new Error(`BRIDGE_SOURCES : « ${entry} » n’est pas l’adresse http: ou https: d’une source.`);
}

/**
 * Whether an address is `http:` or `https:`, without a user name, and without an encoded slash in its path, which some
 * servers decode, so that a path below `/flux/` could lead out of it.
 */
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
