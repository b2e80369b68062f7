import { limits } from '../../limits.js';
import { languageTag } from '../../text/language-tag.js';
import { cutAtWord } from '../../text/line.js';
import { plainText } from '../../text/plain-text.js';
import { withOwnIds } from '../identity.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import type { NewsImage, NewsItem } from './news-item.js';
import { summaryText, withoutHeader } from './summary-text.js';

/** What a format found in one item; markup is still markup. */
export interface NewsDraft {
  id?: string | undefined;
  url?: string | undefined;
  titleHtml: string;
  summaryHtml: string;
  /** The text itself, where the summary says nothing: it may be a picture alone, or the keywords that SPIP adds. */
  contentHtml?: string;
  image?: NewsImage | undefined;
  /** HTML, as the names of authors: a comma or an ampersand in them may be escaped. */
  categories?: readonly string[];
  authors?: readonly string[];
  published?: Date | undefined;
  updated?: Date | undefined;
  language?: unknown;
  source?: NewsItem['source'];
}

/** Titles are cut from no more than this many characters of markup. */
const TITLE_SOURCE = 10_000;
/** The length of a title made of a summary: posts of social networks have none of their own. */
const MADE_UP_TITLE = 100;

/**
 * A draft as the model has it, or `undefined` when there is nothing that a visitor could read or follow.
 * An item without a title gets the start of its summary, or its address; one without an id, what tells it apart.
 */
export function newsItem(draft: NewsDraft): NewsItem | undefined {
  const { url, published, updated, image, source } = draft;
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
    categories: names(draft.categories),
    authors,
    published,
    updated,
    language: languageTag(draft.language),
    source,
  };
}

/** A format of news, which says of each item more than news has a place for. */
export interface NewsFormat extends Source<NewsItem[]> {
  drafts(document: SourceDocument): NewsDraft[];
}

/** The format whose items are those that `drafts` finds; one without anything to show is left out, and only that one. */
export function newsFormat(format: Pick<NewsFormat, 'detect' | 'drafts'>): NewsFormat {
  return {
    ...format,
    parse: (document) => withOwnIds(format.drafts(document).flatMap((draft) => newsItem(draft) ?? [])),
  };
}

/** The drafts that `read` makes of the first ones of a list, in its order. */
export function readDrafts<Raw>(list: readonly Raw[], read: (raw: Raw) => NewsDraft): NewsDraft[] {
  return list.slice(0, limits.itemsWithLimit).map(read);
}

/** The feed as the source of its items; `undefined` when it says neither its name nor its address. */
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
