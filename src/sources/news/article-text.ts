import { tokenize } from '../../text/markup.js';
import { httpUrl } from '../../text/urls.js';
import { SourceDocument } from '../source-document.js';
import type { Payload } from '../payload.js';
import { type ArticleBlock, articleBlocks } from './article-blocks.js';
import { jsonFeed } from './json-feed.js';
import type { NewsItem } from './news-item.js';
import { wordpress } from './wordpress.js';

/** The formats that can have a single item at an address of its own. */
const formats = [jsonFeed, wordpress];

/** The maximum number of data addresses that are read from a page. */
const MAX_ALTERNATES = 3;

/** The parsed response of an item's own address. */
interface ArticleAnswer {
  /** The whole text; `undefined` if the response does not contain that of this item. */
  blocks?: ArticleBlock[] | undefined;
  /** The addresses at which the page says that its content is available as data: absolute, in document order. */
  alternates: string[];
}

/**
 * Parses the response of an item's own address. In JSON Feed and WordPress REST, which may contain other items, the
 * item is found by its address or `id`. For an HTML page, returns the data addresses that it names (`<link
 * rel="alternate" type="application/json">`).
 * Throws a `FormatError` if a response that looks like JSON can't be parsed.
 */
export function readArticle(payload: Payload, { id, url }: Pick<NewsItem, 'id' | 'url'>): ArticleAnswer {
  const document = new SourceDocument(payload);
  const format = formats.find((each) => each.detect(document));
  if (!format) return { alternates: document.isHtml ? alternatesIn(document.text, payload.url) : [] };
  const drafts = format.drafts(document);
  const draft = drafts.find((each) => each.url === url) ?? drafts.find((each) => each.id === id);
  const blocks = draft && articleBlocks(draft.contentHtml || draft.summaryHtml, draft.url ?? payload.url);
  return { blocks: blocks?.length ? blocks : undefined, alternates: [] };
}

/** The addresses of `<link rel="alternate">` with a JSON type (WHATWG HTML §4.6.7.1). */
function alternatesIn(html: string, base: string): string[] {
  const alternates: string[] = [];
  for (const token of tokenize(html, true)) {
    if (token.kind !== 'open' || token.name !== 'link') continue;
    const [rel = '', type = '', href] = ['rel', 'type', 'href'].map((name) => token.attributes.get(name));
    const url = httpUrl(href, base);
    const isData = /^application\/(?:feed\+)?json\s*(?:;|$)/i.test(type.trim());
    if (url && isData && /(?:^|\s)alternate(?:\s|$)/i.test(rel)) alternates.push(url);
    if (alternates.length === MAX_ALTERNATES) break;
  }
  return alternates;
}
