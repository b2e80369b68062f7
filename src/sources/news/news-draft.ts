import { limits } from '../../limits.js';
import { withoutHeader } from '../../text/article-html.js';
import { languageTag } from '../../text/language-tag.js';
import { cutAtWord } from '../../text/line.js';
import { plainText } from '../../text/plain-text.js';
import { withOwnIds } from '../identity.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import { finish, type Steps } from '../steps.js';
import type { NewsImage, NewsItem, NewsVideo } from './news-item.js';
import { summaryText } from './summary-text.js';

/** The fields that a format found in one item; markup is not yet removed. */
export interface NewsDraft {
  id?: string | undefined;
  url?: string | undefined;
  titleHtml: string;
  summaryHtml: string;
  /** The content, for items whose summary has no text: it may be an image alone, or the keywords that SPIP adds. */
  contentHtml?: string;
  image?: NewsImage | undefined;
  video?: NewsVideo | undefined;
  /** As HTML, like author names: a comma or an ampersand in them may be escaped. */
  categories?: readonly string[];
  authors?: readonly string[];
  published?: Date | undefined;
  updated?: Date | undefined;
  language?: unknown;
  source?: NewsItem['source'];
}

/** The maximum length of a title's markup, in characters; the rest is ignored. */
const TITLE_SOURCE = 10_000;
/** The maximum length of a title made from the summary, for posts of social networks, which have no title. */
const MADE_UP_TITLE = 100;

/**
 * The model of a draft, or `undefined` if it has no title, text or address. A missing title is replaced by the start of
 * the summary, or by the address; a missing id by the address, or by title and date.
 */
export function newsItem(draft: NewsDraft): NewsItem | undefined {
  const { url, published, updated, image, video, source } = draft;
  const authors = names(draft.authors);
  const ownTitle = plainText(draft.titleHtml.slice(0, TITLE_SOURCE), limits.title);
  const text = (html = '') => summaryText(withoutHeader(html, ownTitle, authors));
  const summary = text(draft.summaryHtml) || text(draft.contentHtml);
  const title = ownTitle || cutAtWord(summary, MADE_UP_TITLE) || url?.slice(0, limits.title);
  if (!title) return undefined;
  return {
    id: draft.id?.trim() || url || `${title} ${published?.toISOString() ?? ''}`.trim(),
    url,
    title,
    summary,
    image,
    video,
    categories: names(draft.categories),
    authors,
    published,
    updated,
    language: languageTag(draft.language),
    source,
  };
}

/** A news format that also gives access to its drafts, which have more fields than `NewsItem`. */
export interface NewsFormat extends Source<NewsItem[]> {
  drafts(document: SourceDocument): NewsDraft[];
}

/** Makes a news format from `drafts`. An item without anything to show is left out. */
export function newsFormat(format: Pick<NewsFormat, 'detect' | 'drafts'>): NewsFormat {
  function* steps(document: SourceDocument): Steps<NewsItem[]> {
    const items: NewsItem[] = [];
    for (const draft of format.drafts(document)) {
      const item = newsItem(draft);
      if (item) items.push(item);
      yield;
    }
    return withOwnIds(items);
  }
  return { ...format, steps, parse: (document) => finish(steps(document)) };
}

/** Reads each item of a list with `read`, up to the limit, in order. */
export function readDrafts<Raw>(list: readonly Raw[], read: (raw: Raw) => NewsDraft): NewsDraft[] {
  return list.slice(0, limits.itemsWithLimit).map(read);
}

/** The feed as the source of its items; `undefined` if it has neither a title nor an address. */
export function newsSource(titleHtml: string, url: string | undefined): NewsItem['source'] {
  const title = plainText(titleHtml.slice(0, TITLE_SOURCE), limits.title) || undefined;
  return title || url ? { title, url } : undefined;
}

function names(list: readonly string[] = []): string[] {
  const texts = list
    .slice(0, limits.items)
    .map((name) => plainText(name.slice(0, TITLE_SOURCE), limits.title))
    .filter(Boolean);
  return [...new Set(texts)];
}
