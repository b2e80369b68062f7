import { newsSources } from '../../../src/sources/news/index.js';
import type { NewsItem } from '../../../src/sources/index.js';

/** The address of the tests' answers. */
const url = 'https://a.fr/feed';

/** Parses the items of an answer, given as text or as a value for JSON. */
export function read(answer: unknown, format?: string): NewsItem[] {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return newsSources.parse({ body: new TextEncoder().encode(text), contentType: '', url, format });
}

/** The only item of an answer. */
export function readOne(answer: unknown): NewsItem {
  const [item, ...others] = read(answer);
  if (!item || others.length) throw new Error('There is not exactly one item.');
  return item;
}

/** An RSS item with all usual namespaces, inside a feed. */
export function rssItem(content: string, channel = ''): NewsItem {
  return readOne(`<rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"
    xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:dcterms="http://purl.org/dc/terms/">
    <channel>${channel}<item>${content}</item></channel></rss>`);
}

/** The error code that an answer causes. */
export function errorOf(answer: unknown, format?: string): unknown {
  try {
    return `${read(answer, format).length} items`;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}
