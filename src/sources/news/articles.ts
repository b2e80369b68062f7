import { FormatError } from '../format-error.js';
import { withOwnIds } from '../identity.js';
import { SourceDocument } from '../source-document.js';
import type { Payload } from '../payload.js';
import { newsFormatOf } from './formats.js';
import { newsItem } from './news-draft.js';
import type { NewsItem } from './news-item.js';

/** A news item with its HTML. */
export interface Article extends NewsItem {
  /** The content, else the summary, as the source wrote it: it must be sanitised before it is shown. May be empty. */
  html: string;
}

/**
 * The items of `parse('news', payload)`, in the same order, each with its HTML: for servers that republish news. No
 * widget imports this, so that pages only hold plain text. Throws a `FormatError` if the response is not news.
 */
export function readArticles(payload: Payload): Article[] {
  const document = new SourceDocument(payload);
  const format = newsFormatOf(document);
  if (!format) throw new FormatError('unknown-format', 'The answer has the shape of no format of news.');
  const articles = format.drafts(document).flatMap((draft) => {
    const item = newsItem(draft);
    return item ? [{ item, html: draft.contentHtml || draft.summaryHtml }] : [];
  });
  const items = withOwnIds(articles.map(({ item }) => item));
  return items.map((item, index) => ({ ...item, html: articles[index]?.html ?? '' }));
}
