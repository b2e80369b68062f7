import { unescapeText } from '../../text/entities.js';
import { collapse } from '../../text/line.js';
import { parseDate } from '../../text/parse-date.js';
import { escapeHtml } from '../../text/plain-text.js';
import { httpUrl } from '../../text/urls.js';
import { FormatError } from '../format-error.js';
import { at, line, list, object, objects, string, type JsonObject } from '../json-values.js';
import type { SourceDocument } from '../source-document.js';
import { firstImageUrl, imageInHtml, isImageType, imageAttributes } from './image.js';
import { newsFormat, newsSource, readDrafts, type NewsDraft } from './news-draft.js';
import type { NewsImage, NewsVideo } from './news-item.js';
import { isVideoType } from './video-type.js';

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeed = newsFormat({
  detect({ json }) {
    const feed = object(json);
    return !!feed && (/jsonfeed\.org/.test(string(feed.version)) || ('items' in feed && 'home_page_url' in feed));
  },
  drafts(document) {
    const feed = object(document.json);
    if (!feed) throw new FormatError('malformed', 'The answer is not a JSON object.');
    return readDrafts(objects(feed.items), feedReader(feed, document));
  },
});

function feedReader(feed: JsonObject, { url: documentUrl, timeZone }: SourceDocument): (item: JsonObject) => NewsDraft {
  const home = httpUrl(feed.home_page_url, documentUrl);
  const source = newsSource(name(feed.title), home);
  const feedAuthors = authors(feed);

  return (item) => {
    const link = httpUrl(item.url, home ?? documentUrl) ?? httpUrl(item.external_url, home ?? documentUrl);
    // An `id` may look like a URL without being one: `_commune.url` is `null` then.
    const url = link ?? (at(item, '_commune', 'url') === null ? undefined : httpUrl(item.id));
    const html = string(item.content_html).trim() || escapeHtml(string(item.content_text));
    const itemAuthors = authors(item);
    return {
      id: string(item.id),
      url,
      titleHtml: name(item.title),
      summaryHtml: escapeHtml(string(item.summary)),
      contentHtml: html,
      image: image(item, html, url ?? documentUrl),
      video: video(item, url ?? documentUrl),
      categories: list(item.tags).map(name),
      authors: itemAuthors.length ? itemAuthors : feedAuthors,
      published: parseDate(item.date_published, timeZone),
      updated: parseDate(item.date_modified, timeZone),
      language: string(item.language).trim() || feed.language,
      source,
    };
  };
}

/** A title or a name as HTML. They are plain text, but some templates escape them for HTML all the same. */
function name(value: unknown): string {
  return escapeHtml(unescapeText(string(value)));
}

/** Author names. 1.0 has one `author`, 1.1 an array of `authors`, in the place of which some feeds write one object. */
function authors(owner: JsonObject): string[] {
  const all = objects([owner.authors, owner.author].flat());
  return all.map((author) => name(author.name).trim()).filter(Boolean);
}

/** The image of an item. JSON Feed has no member for its attributes; the commune's own feed has them in `_commune`. */
function image(item: JsonObject, html: string, base: string): NewsImage | undefined {
  const attachments = objects(item.attachments).filter(({ mime_type }) => isImageType(mime_type));
  const url = firstImageUrl([item.image, item.banner_image, ...attachments.map((file) => file.url)], base);
  if (!url) return imageInHtml(html, base);
  const about = object(at(item, '_commune', 'image')) ?? {};
  return {
    ...imageAttributes(about),
    url,
    credit: collapse(string(about.credit)) || undefined,
    srcset: string(about.srcset) || undefined,
  };
}

/**
 * The video of an item: an attachment. JSON Feed has no member for a page that shows one, nor for a file without a type;
 * the commune's own feed has these in `_commune`.
 */
function video(item: JsonObject, base: string): NewsVideo | undefined {
  const file = objects(item.attachments).find(({ mime_type }) => isVideoType(mime_type));
  const { url, provider, duration } = file ?? object(at(item, '_commune', 'video')) ?? {};
  const address = httpUrl(url, base);
  const length = Math.round(Number(file ? file.duration_in_seconds : duration)) || undefined;
  if (!address) return undefined;
  return {
    url: address,
    type: file && string(file.mime_type),
    provider: (!file && line(provider)) || undefined,
    duration: length,
  };
}
