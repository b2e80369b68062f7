import { tokenize } from '../../text/markup.js';
import { httpUrl } from '../../text/urls.js';
import { SourceDocument } from '../source-document.js';
import type { Payload } from '../payload.js';
import { type ArticleBlock, articleBlocks } from './article-blocks.js';
import { jsonFeed } from './json-feed.js';
import type { NewsItem } from './news-item.js';
import { wordpress } from './wordpress.js';

/** The formats in which one item is data at an address of its own. */
const formats = [jsonFeed, wordpress];

/** A page that names more addresses than this is not about one item. */
const MOST_TWINS = 3;

/** The parsed response of the address of an item. */
interface ArticleAnswer {
  /** The whole text; `undefined` when the answer does not have that of this item. */
  blocks?: ArticleBlock[] | undefined;
  /** Where a page says that it is as data, absolute, in its order. */
  twins: string[];
}

/**
 * Reads the answer of an item's own address: JSON Feed or WordPress REST, where it may be among others by its address or
 * its `id`; or a page that names such an address (`<link rel="alternate" type="application/json">`).
 * Throws a `FormatError` when an answer that looks like JSON cannot be parsed.
 */
export function readArticle(payload: Payload, { id, url }: Pick<NewsItem, 'id' | 'url'>): ArticleAnswer {
  const document = new SourceDocument(payload);
  const format = formats.find((each) => each.detect(document));
  if (!format) return { twins: document.isHtml ? twinsIn(document.text, payload.url) : [] };
  const drafts = format.drafts(document);
  const draft = drafts.find((each) => each.url === url) ?? drafts.find((each) => each.id === id);
  const blocks = draft && articleBlocks(draft.contentHtml || draft.summaryHtml, draft.url ?? payload.url);
  return { blocks: blocks?.length ? blocks : undefined, twins: [] };
}

/** HTML, section 4.6.7.1: `alternate` with the type of another form of the page. */
function twinsIn(html: string, base: string): string[] {
  const twins: string[] = [];
  for (const token of tokenize(html, true)) {
    if (token.kind !== 'open' || token.name !== 'link') continue;
    const [rel = '', type = '', href] = ['rel', 'type', 'href'].map((name) => token.attributes.get(name));
    const url = httpUrl(href, base);
    const isData = /^application\/(?:feed\+)?json\s*(?:;|$)/i.test(type.trim());
    if (url && isData && /(?:^|\s)alternate(?:\s|$)/i.test(rel)) twins.push(url);
    if (twins.length === MOST_TWINS) break;
  }
  return twins;
}
