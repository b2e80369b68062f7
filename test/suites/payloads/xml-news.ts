/** The elements of an item of news, by name, as XML; benign ones are added for those that are missing. */
export type Elements = Record<string, string>;

/** Text in XML with character references. */
export function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Text in XML in a CDATA section. */
export function cdata(value: string): string {
  return `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

const RSS_NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"';

/** An RSS 2.0 feed; `channel` replaces the feed's title. */
export function rss(items: readonly Elements[], channel = '<title>Mairie</title>'): string {
  const all = items.map((elements, index) => {
    const harmless = {
      title: '<title>Article</title>',
      link: `<link>/article/${index}</link>`,
      guid: `<guid isPermaLink="false">a${index}</guid>`,
      description: '<description>Texte</description>',
    };
    return `<item>${Object.values({ ...harmless, ...elements }).join('')}</item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" ${RSS_NAMESPACES}><channel>${channel}${all.join('')}</channel></rss>`;
}

/** An Atom 1.0 feed; `feed` replaces the feed's title. */
export function atom(entries: readonly Elements[], feed = '<title>Mairie</title>'): string {
  const all = entries.map((elements, index) => {
    const harmless = {
      title: '<title>Article</title>',
      link: `<link href="/article/${index}"/>`,
      id: `<id>a${index}</id>`,
      summary: '<summary>Texte</summary>',
    };
    return `<entry>${Object.values({ ...harmless, ...elements }).join('')}</entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">${feed}${all.join('')}</feed>`;
}
