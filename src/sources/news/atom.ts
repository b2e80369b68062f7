import { httpUrl } from '../../text/urls.js';
import type { XmlElement } from '../../text/xml.js';
import { FormatError } from '../format-error.js';
import type { SourceDocument } from '../source-document.js';
import { atomHtml } from './atom-text.js';
import { declaredImage } from './declared-image.js';
import { declaredVideo } from './declared-video.js';
import { imageInHtml, imageUrl, isImageType } from './image.js';
import { mediaCategories, mediaText } from './media-text.js';
import { newsFormat, newsSource, readDrafts, type NewsDraft } from './news-draft.js';
import type { NewsImage } from './news-item.js';
import {
  baseOf,
  childDate,
  childOf,
  childrenOf,
  childText,
  completeItems,
  feedIn,
  hrefOf,
  htmlIn,
  inherited,
} from './xml-query.js';
import { xmlRoot } from './xml-root.js';

/** Atom 1.0 (RFC 4287) and 0.3: a feed, or a single entry, with or without its namespace. */
export const atom = newsFormat({
  detect: (document) => !!feedIn(xmlRoot(document), isAtom),
  drafts(document) {
    const root = feedIn(xmlRoot(document), isAtom);
    if (!root) throw new FormatError('malformed', 'The answer is not Atom.');
    return readDrafts(completeItems(root, ...both(['entry'])), feedReader(root, document));
  },
});

function isAtom({ name }: XmlElement): boolean {
  return /^(?:atom:)?(?:feed|entry)$/.test(name);
}

/** Atom element names, with and without the namespace prefix. */
function both(names: readonly string[]): string[] {
  return names.flatMap((name) => [`atom:${name}`, name]);
}

function children(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return childrenOf(element, ...both(names));
}

function child(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return childOf(element, ...both(names));
}

function feedReader(feed: XmlElement, document: SourceDocument): (entry: XmlElement) => NewsDraft {
  const isFeed = feed.name.endsWith('feed');
  const source = isFeed ? newsSource(atomHtml(child(feed, 'title')), linkUrl(feed, document)) : undefined;
  const date = (entry: XmlElement, ...names: string[]) => childDate(entry, document.timeZone, ...names);

  return (entry) => {
    const contentElement = child(entry, 'content');
    const content = atomHtml(contentElement);
    const summary = atomHtml(child(entry, 'summary', 'tagline'));
    const base = baseOf(contentElement ?? entry, document.url);
    const updated = date(entry, ...both(['updated', 'modified']));
    const url = entryUrl(entry, document);
    return {
      id: childText(entry, ...both(['id'])) || undefined,
      url,
      titleHtml:
        atomHtml(child(entry, 'title')) || htmlIn(childOf(entry, 'dc:title')) || mediaText(entry, 'media:title'),
      summaryHtml: summary,
      // YouTube has the text there.
      contentHtml: content || mediaText(entry, 'media:description'),
      image:
        declaredImage(entry, base) ??
        enclosedImage(entry, document.url) ??
        imageInHtml(content, base) ??
        imageInHtml(summary, base),
      video: declaredVideo(entry, base, url),
      categories: categories(entry),
      authors: authors(entry) ?? authors(child(entry, 'source')) ?? authors(feed),
      published: date(entry, ...both(['published', 'issued', 'created']), 'dc:date') ?? updated,
      updated,
      language: inherited(entry, 'xml:lang'),
      source,
    };
  };
}

function href(link: XmlElement, documentUrl: string): string | undefined {
  return httpUrl(hrefOf(link), baseOf(link, documentUrl));
}

/** The link relation; it may be written as the URL of its registration (RFC 4287 §4.2.7.2). */
function relation({ attributes }: XmlElement): string {
  return (attributes.get('rel') ?? '').toLowerCase().replace(/^.*\//, '');
}

/** The page of an entry or a feed: preferably a web page, else any other link. */
function linkUrl(element: XmlElement, document: SourceDocument): string | undefined {
  const links = children(element, 'link');
  const alternates = links.filter((link) => /^(?:alternate)?$/.test(relation(link)));
  const pages = alternates.filter((link) => /html/.test(link.attributes.get('type') || 'html'));
  const others = links.filter(
    (link) => !/^(?:enclosure|edit|edit-media|replies|next|previous|hub)$/.test(relation(link)),
  );
  const found = [...inLanguage(pages, document), ...alternates, ...others].find((link) => href(link, document.url));
  return found && href(found, document.url);
}

/**
 * Sorts translations of one page (`hreflang`): the feed's language, then the reader's, then links without a language.
 */
function inLanguage(pages: readonly XmlElement[], { language }: SourceDocument): XmlElement[] {
  const main = (tag = '') => tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const rank = (page: XmlElement) =>
    [inherited(page, 'xml:lang'), language, ''].findIndex(
      (wanted) => wanted !== undefined && main(page.attributes.get('hreflang')) === main(wanted),
    ) >>> 0;
  return [...pages].sort((first, second) => rank(first) - rank(second));
}

function entryUrl(entry: XmlElement, document: SourceDocument): string | undefined {
  const content = children(entry, 'content').find((element) => element.attributes.has('src') && !isPicture(element));
  return (
    linkUrl(entry, document) ??
    httpUrl(content?.attributes.get('src'), baseOf(content, document.url)) ??
    httpUrl(childText(entry, ...both(['id'])))
  );
}

/** The image beside the text: an enclosure, or a `content` with `src` (Hexo). */
function enclosedImage(entry: XmlElement, documentUrl: string): NewsImage | undefined {
  const enclosures = children(entry, 'link').filter((link) => relation(link) === 'enclosure');
  const pictures = [...enclosures, ...children(entry, 'content')].filter(isPicture);
  const url = pictures
    .map((element) => {
      const { attributes } = element;
      return imageUrl(attributes.get('href') ?? attributes.get('src'), baseOf(element, documentUrl));
    })
    .find(Boolean);
  return url ? { url } : undefined;
}

function isPicture({ attributes }: XmlElement): boolean {
  return isImageType(attributes.get('type'));
}

/** The categories of an entry: labels, else terms that are not URLs. Dotclear writes `dc:subject`. */
function categories(entry: XmlElement): string[] {
  const own = children(entry, 'category')
    .map(({ attributes }) => attributes.get('label') || attributes.get('term') || '')
    .filter((name) => name && !/^https?:/i.test(name));
  if (own.length) return own;
  const subjects = childrenOf(entry, 'dc:subject').map(htmlIn).filter(Boolean);
  return subjects.length ? subjects : mediaCategories(entry);
}

function authors(element: XmlElement | undefined): string[] | undefined {
  const names = children(element, 'author').map((author) => childText(author, ...both(['name'])));
  const creators = childrenOf(element, 'dc:creator', 'dc:author').map(({ text }) => text);
  const found = [...names, ...creators].filter((name) => name && !name.includes('@'));
  return found.length ? found : undefined;
}
