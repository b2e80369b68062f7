interface Item {
  id: string;
  url: string;
  title: string;
  summary: string;
  date_published: string;
}

const HOUR = 3_600_000;
const FIRST = Date.UTC(2026, 0, 10, 8);

/** So many different news items of the usual length, with an excerpt of `sentences` sentences each. */
function items(count: number, sentences = 3): Item[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    url: `https://mairie.example/actualites/${index}`,
    title: `Travaux rue de l’Église, semaine ${index + 1}`,
    summary: 'La circulation sera alternée pendant la durée du chantier. '.repeat(sentences),
    date_published: new Date(FIRST - index * HOUR).toISOString(),
  }));
}

/** A JSON Feed of `count` items. */
export function jsonFeed(count: number, sentences?: number): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Vie locale',
    items: items(count, sentences),
  });
}

/** The same items as RSS 2.0, the text escaped as CMSs do. */
export function rss(count: number): string {
  const rows = items(count).map(
    ({ id, url, title, summary, date_published: date }) =>
      `<item><title>${title}</title><link>${url}</link><guid isPermaLink="false">${id}</guid>` +
      `<description>&lt;p&gt;${summary}&lt;/p&gt;</description><pubDate>${new Date(date).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Vie locale</title>${rows.join('')}</channel></rss>`;
}

/** The same items as Atom. */
export function atom(count: number): string {
  const rows = items(count).map(
    ({ id, url, title, summary, date_published: date }) =>
      `<entry><title>${title}</title><link rel="alternate" type="text/html" href="${url}"/><id>urn:${id}</id>` +
      `<content type="html">&lt;p&gt;${summary}&lt;/p&gt;</content><updated>${date}</updated></entry>`,
  );
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Vie locale</title>${rows.join('')}</feed>`;
}

/** The same items as the REST API of WordPress. */
export function wordpress(count: number): string {
  return JSON.stringify(
    items(count).map(({ id, url, title, summary, date_published: date }) => ({
      id: Number(id) + 1,
      date_gmt: date.slice(0, 19),
      link: url,
      title: { rendered: title },
      excerpt: { rendered: `<p>${summary}</p>` },
    })),
  );
}

/** The same items as a search server, Solr, that `cw-latest-news` reads. */
export function solr(count: number): string {
  const docs = items(count).map(({ title, date_published: published, id }) => ({
    short_title: title,
    published,
    path_alias: `actualites/${id}`,
  }));
  return JSON.stringify({ response: { numFound: count, docs } });
}

/** The same items as offers of Greenhouse, which `@joblist/components` reads. */
export function greenhouse(count: number): string {
  const jobs = items(count).map(({ id, url, title, summary, date_published: date }) => ({
    id: Number(id) + 1,
    title,
    content: `<p>${summary}</p>`,
    absolute_url: url,
    updated_at: date,
    location: { name: 'Saint-Martin-des-Prés' },
  }));
  return JSON.stringify({ jobs });
}

/** The items as static HTML, without script: the fastest that any widget could be. */
export function staticList(count: number): string {
  const rows = items(count).map(
    ({ url, title, summary, date_published: date }) =>
      `<li><a href="${url}">${title}</a><p>${summary}</p><time datetime="${date}">${date.slice(0, 16)}</time></li>`,
  );
  return `<ul>${rows.join('')}</ul>`;
}
