import { parseDate } from '../../text/parse-date.js';
import { httpUrl } from '../../text/urls.js';
import type { XmlElement } from '../../text/xml.js';
import { FormatError } from '../format-error.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import { atomHtml } from './atom-text.js';
import { declaredImage, imageInHtml, imageUrl } from './image.js';
import { newsSource, readItems, type NewsDraft } from './news-draft.js';
import type { NewsImage, NewsItem } from './news-item.js';
import { baseOf, childOf, childrenOf, childText, completeItems, feedIn, inherited } from './xml-query.js';
import { xmlRoot } from './xml-root.js';

/** Atom 1.0 (RFC 4287) and 0.3; a feed, or an entry alone. Feeds that forgot the namespace too. */
export const atom: Source<NewsItem[]> = {
  detect: (document) => !!feedIn(xmlRoot(document), isAtom),
  parse(document) {
    const root = feedIn(xmlRoot(document), isAtom);
    if (!root) throw new FormatError('malformed', 'The answer is not Atom.');
    return readItems(completeItems(root, ...both(['entry'])), feedReader(root, document));
  },
};

function isAtom({ name }: XmlElement): boolean {
  return /^(?:atom:)?(?:feed|entry)$/.test(name);
}

/** Atom's names, in its namespace or in none. */
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
  const source = isFeed ? newsSource(atomHtml(child(feed, 'title')), linkUrl(feed, document.url)) : undefined;
  const date = (entry: XmlElement, ...names: string[]) =>
    names.map((name) => parseDate(childText(entry, name), document.timeZone)).find(Boolean);

  return (entry) => {
    const contentElement = child(entry, 'content');
    const content = atomHtml(contentElement);
    const summary = atomHtml(child(entry, 'summary', 'tagline'));
    const base = baseOf(contentElement ?? entry, document.url);
    const updated = date(entry, ...both(['updated', 'modified']));
    return {
      id: childText(entry, ...both(['id'])) || undefined,
      url: entryUrl(entry, document.url),
      titleHtml: atomHtml(child(entry, 'title')) || atomHtml(childOf(entry, 'dc:title', 'media:title')),
      summaryHtml: summary,
      // YouTube says it there.
      contentHtml: content || atomHtml(childOf(childOf(entry, 'media:group'), 'media:description')),
      image:
        declaredImage(entry, base) ??
        enclosedImage(entry, document.url) ??
        imageInHtml(content, base) ??
        imageInHtml(summary, base),
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
  return httpUrl(link.attributes.get('href'), baseOf(link, documentUrl));
}

/** `rel` may be written as the address of its registration (RFC 4287 §4.2.7.2). */
function relation({ attributes }: XmlElement): string {
  return (attributes.get('rel') ?? '').toLowerCase().replace(/^.*\//, '');
}

/** The page that an entry or a feed is about: a web page first, any other link rather than none. */
function linkUrl(element: XmlElement, documentUrl: string): string | undefined {
  const links = children(element, 'link');
  const alternates = links.filter((link) => /^(?:alternate)?$/.test(relation(link)));
  const pages = alternates.filter((link) => /html/.test(link.attributes.get('type') ?? 'html'));
  const others = links.filter(
    (link) => !/^(?:enclosure|edit|edit-media|replies|next|previous|hub)$/.test(relation(link)),
  );
  const found = [...pages, ...alternates, ...others].find((link) => href(link, documentUrl));
  return found && href(found, documentUrl);
}

function entryUrl(entry: XmlElement, documentUrl: string): string | undefined {
  const content = child(entry, 'content') ?? children(entry, 'content')[0];
  return (
    linkUrl(entry, documentUrl) ??
    httpUrl(content?.attributes.get('src'), baseOf(content, documentUrl)) ??
    httpUrl(childText(entry, ...both(['id'])))
  );
}

function enclosedImage(entry: XmlElement, documentUrl: string): NewsImage | undefined {
  const isImage = (link: XmlElement) => /^image\//i.test(link.attributes.get('type') ?? '');
  const link = children(entry, 'link').find((candidate) => relation(candidate) === 'enclosure' && isImage(candidate));
  const url = link && imageUrl(link.attributes.get('href'), baseOf(link, documentUrl));
  return url ? { url } : undefined;
}

/** A category without a label is named by its term, unless that is an address. */
function categories(entry: XmlElement): string[] {
  return children(entry, 'category')
    .map(({ attributes }) => attributes.get('label') || attributes.get('term') || '')
    .filter((name) => !/^https?:/i.test(name));
}

function authors(element: XmlElement | undefined): string[] | undefined {
  const names = children(element, 'author').map((author) => childText(author, ...both(['name'])));
  const creators = childrenOf(element, 'dc:creator').map(({ text }) => text);
  const found = [...names, ...creators].filter((name) => name && !name.includes('@'));
  return found.length ? found : undefined;
}
