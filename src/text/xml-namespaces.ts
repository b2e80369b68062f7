/** The namespace prefix that XML itself declares. */
export const XML_NAMESPACES: ReadonlyMap<string, string> = new Map([['xml', 'xml']]);

/**
 * Usual prefixes by namespace; empty for namespaces whose elements RSS writes without a prefix. URIs are compared
 * without scheme, `www.`, case and final `/` or `#`: feeds write them in all variants.
 */
const ALIASES: Record<string, string> = {
  'w3.org/2005/atom': 'atom',
  'purl.org/atom/ns': 'atom',
  'w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'purl.org/rss/1.0': '',
  'purl.org/net/rss1.1': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'backend.userland.com/rss2': '',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'purl.org/rss/1.0/modules/event': 'ev',
  'search.yahoo.com/mrss': 'media',
  'itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'w3.org/1999/xhtml': 'xhtml',
  'w3.org/xml/1998/namespace': 'xml',
};

const OWN_PREFIXES = new Set(Object.values(ALIASES));

/**
 * The prefix that stands for a namespace in `XmlElement` names. An unknown namespace keeps the prefix of the document,
 * so that a site's own elements can be read by it, unless that prefix usually means another namespace. An unknown
 * default namespace counts as none if the root declares it, and as `other` if a descendant does.
 */
export function namespaceAlias(uri: string, prefix: string, isRoot: boolean): string {
  const key = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#]$/, '');
  const known = Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined;
  if (known !== undefined) return known;
  if (!prefix) return isRoot || !key ? '' : 'other';
  return OWN_PREFIXES.has(prefix) ? `other-${prefix}` : prefix;
}
