import { parseDate } from '../../text/parse-date.js';
import { plainText } from '../../text/plain-text.js';
import { httpUrl } from '../../text/urls.js';
import { FormatError } from '../format-error.js';
import { at, list, object, objects, string, type JsonObject } from '../json-values.js';
import type { SourceDocument } from '../source-document.js';
import { bestWidth } from './best-width.js';
import { imageInHtml, imageUrl, imageAttributes } from './image.js';
import { newsFormat, readDrafts, type NewsDraft } from './news-draft.js';
import type { NewsImage } from './news-item.js';

/**
 * WordPress REST, `/wp-json/wp/v2/posts?_embed` (https://developer.wordpress.org/rest-api/reference/posts/): a list
 * of posts, or one. Without `_embed` there is no image, category or author.
 */
export const wordpress = newsFormat({
  detect({ json }) {
    if (Array.isArray(json)) return !json.length || json.some(isPost);
    return isPost(json) || isError(json);
  },
  drafts(document) {
    const { json } = document;
    if (typeof json !== 'object' || !json)
      throw new FormatError('malformed', 'The answer is neither a JSON object nor a list.');
    if (isError(json))
      throw new FormatError('malformed', `WordPress answered: ${plainText(string(at(json, 'message')))}`);
    return readDrafts(objects(Array.isArray(json) ? json : [json]), (post) => draft(post, document));
  },
});

/** Whether a value is a post: those have an address and a type. Media and categories are not news. */
function isPost(value: unknown): boolean {
  const post = object(value);
  if (!post || post.type === 'attachment') return false;
  return (
    typeof at(post, 'title', 'rendered') === 'string' || (!!string(post.id) && !!post.link && 'featured_media' in post)
  );
}

/**
 * Whether a value is a REST error (https://developer.wordpress.org/reference/classes/wp_error/); `_embedded` may have
 * one too.
 */
function isError(value: unknown): boolean {
  return typeof at(value, 'code') === 'string' && typeof at(value, 'message') === 'string';
}

function draft(post: JsonObject, { url: documentUrl, timeZone }: SourceDocument): NewsDraft {
  const url = httpUrl(post.link, documentUrl);
  const base = url ?? documentUrl;
  const content = at(post, 'content', 'protected') === true ? '' : rendered(post.content);
  const date = (name: string) => parseUtc(post[`${name}_gmt`]) ?? parseDate(post[name], timeZone);
  return {
    id: rendered(post.guid) || url || string(post.id),
    url,
    titleHtml: rendered(post.title),
    summaryHtml: rendered(post.excerpt),
    contentHtml: content,
    image: featuredImage(post, base) ?? pluginImage(post, base) ?? imageInHtml(content, base),
    categories: embedded(post, 'wp:term')
      .filter(({ taxonomy }) => taxonomy === 'category')
      .map(({ name }) => string(name)),
    authors: embedded(post, 'author').map(({ name }) => string(name)),
    published: date('date'),
    updated: date('modified'),
  };
}

function rendered(field: unknown): string {
  return string(at(field, 'rendered') ?? field);
}

/** A `*_gmt` date, which is UTC without an offset. Drafts have `0000-00-00T00:00:00`. */
function parseUtc(value: unknown): Date | undefined {
  return parseDate(value, 'UTC');
}

/**
 * The embedded objects of one relation. Terms are in one array for each taxonomy. Entries that are not public are
 * errors.
 */
function embedded(post: JsonObject, name: string): JsonObject[] {
  return objects(list(at(post, '_embedded', name)).flat()).filter((entry) => !isError(entry));
}

function featuredImage(post: JsonObject, base: string): NewsImage | undefined {
  const [media] = embedded(post, 'wp:featuredmedia');
  const original = imageFile(media, media?.media_details, base);
  if (!media || !original || !/^(?:image\/|$)/.test(string(media.mime_type))) return undefined;
  const files = [
    original,
    ...Object.values(object(at(media, 'media_details', 'sizes')) ?? {}).flatMap(
      (size) => imageFile(object(size), size, base) ?? [],
    ),
  ];
  const sameShape = files.filter((file) => hasShapeOf(file, original));
  const best = bestWidth(sameShape) ?? original;
  return {
    ...best,
    alt: typeof media.alt_text === 'string' ? plainText(media.alt_text) : undefined,
    credit: plainText(rendered(media.caption)) || undefined,
    srcset: srcset(sameShape),
  };
}

/**
 * The image of Jetpack or Yoast, if the post has a featured image: for other posts they give another image of the site.
 */
function pluginImage(post: JsonObject, base: string): NewsImage | undefined {
  if (!post.featured_media) return undefined;
  const [shared] = objects(at(post, 'yoast_head_json', 'og_image'));
  const url = imageUrl(post.jetpack_featured_media_url || shared?.url, base);
  return url ? { url } : undefined;
}

function imageFile(file: JsonObject | undefined, size: unknown, base: string): NewsImage | undefined {
  const url = imageUrl(file?.source_url, base);
  return url ? { ...imageAttributes(object(size) ?? {}), url } : undefined;
}

/** Whether an image has the aspect ratio of the original, to one pixel: square thumbnails are cropped. */
function hasShapeOf({ width, height }: NewsImage, original: NewsImage): boolean {
  if (!width || !height || !original.width || !original.height) return width === original.width;
  return Math.abs(width * original.height - height * original.width) <= Math.max(original.width, original.height);
}

function srcset(files: readonly NewsImage[]): string | undefined {
  const byWidth = new Map(files.flatMap(({ url, width }) => (width ? [[width, url] as const] : [])));
  if (byWidth.size < 2) return undefined;
  const sorted = [...byWidth].sort(([first], [second]) => first - second);
  return sorted.map(([width, url]) => `${url} ${width}w`).join(', ');
}
