import { guessedHtml } from '../../text/article-html.js';
import { httpUrl } from '../../text/urls.js';
import type { XmlElement } from '../../text/xml.js';
import { FormatError } from '../format-error.js';
import type { SourceDocument } from '../source-document.js';
import { declaredImage } from './declared-image.js';
import { declaredVideo } from './declared-video.js';
import { imageInHtml } from './image.js';
import { mediaCategories, mediaText } from './media-text.js';
import { newsFormat, newsSource, readDrafts, type NewsDraft } from './news-draft.js';
import { spipSection } from './spip-section.js';
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

/**
 * RSS 0.9x and 2.0 (https://www.rssboard.org/rss-specification), 0.90, 1.0 and 1.1 (RDF), with the modules that feeds
 * use: Dublin Core, content, Media RSS, iTunes, Atom. SPIP, WordPress, Drupal, Joomla and TYPO3 all produce it.
 */
export const rss = newsFormat({
  detect: (document) => !!feedIn(xmlRoot(document), isRss),
  drafts(document) {
    const root = feedIn(xmlRoot(document), isRss);
    if (!root) throw new FormatError('malformed', 'The answer is not RSS.');
    return readDrafts(completeItems(root, 'item'), feedReader(root, document));
  },
});

function isRss({ name, children }: XmlElement): boolean {
  const isRdf = name === 'rdf:rdf' || name === 'rdf';
  return (
    name === 'rss' || name === 'channel' || (isRdf && children.some((child) => /^(?:channel|item)$/.test(child.name)))
  );
}

function feedReader(root: XmlElement, document: SourceDocument): (item: XmlElement) => NewsDraft {
  const channel = root.name === 'channel' ? root : childOf(root, 'channel');
  const home = httpUrl(childText(channel, 'link'), baseOf(channel, document.url));
  const source = newsSource(guessedHtml(htmlIn(childOf(channel, 'title'))), home);
  const language = childText(channel, 'language', 'dc:language');
  const editor = childText(channel, 'managingeditor');
  const date = (item: XmlElement, ...names: string[]) => childDate(item, document.timeZone, ...names);

  return (item) => {
    const url = itemUrl(item, baseOf(item, home ?? document.url));
    const base = baseOf(item, url ?? home ?? document.url);
    const html = (...names: string[]) => htmlIn(childOf(item, ...names));
    const description = html('description', 'dc:description', 'itunes:summary') || mediaText(item, 'media:description');
    const content = html('content:encoded', 'xhtml:body', 'xhtml:div', 'body');
    return {
      id: childText(item, 'guid') || item.attributes.get('rdf:about') || undefined,
      url,
      titleHtml: guessedHtml(html('title', 'dc:title')) || mediaText(item, 'media:title'),
      summaryHtml: description,
      contentHtml: content,
      image: declaredImage(item, base) ?? imageInHtml(content, base) ?? imageInHtml(description, base),
      video: declaredVideo(item, base, url),
      categories: categories(item, description),
      authors: authors(item, editor),
      published: date(item, 'pubdate', 'dc:date', 'dcterms:created', 'dcterms:issued', 'atom:published'),
      updated: date(item, 'atom:updated', 'dcterms:modified'),
      language: childText(item, 'dc:language') || inherited(item, 'xml:lang') || language,
      source,
    };
  };
}

function itemUrl(item: XmlElement, base: string): string | undefined {
  const link = childText(item, 'link') || childrenOf(item, 'link')[0]?.attributes.get('href');
  const guid = childrenOf(item, 'guid')[0];
  const isPermalink = guid?.attributes.get('ispermalink')?.toLowerCase() !== 'false';
  const alternate = childrenOf(item, 'atom:link').find(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  return (
    httpUrl(link, base) ??
    // Not resolved against `base`: an identifier that is no URL must not become one.
    (isPermalink ? httpUrl(guid?.text) : undefined) ??
    (alternate && httpUrl(hrefOf(alternate), base)) ??
    httpUrl(item.attributes.get('rdf:about')) ??
    httpUrl(childText(item, 'feedburner:origlink'), base)
  );
}

/** The categories of an item, else its keywords (`dc:subject`, SPIP), else those of Media RSS, else its SPIP section. */
function categories(item: XmlElement, description: string): string[] {
  const own = ['category', 'dc:subject'].map((name) => childrenOf(item, name).map(htmlIn).filter(Boolean));
  return [...own, mediaCategories(item), spipSection(description)].find((names) => names.length) ?? [];
}

function authors(item: XmlElement, editor: string): string[] {
  const names = [['dc:creator'], ['dc:author'], ['atom:author'], ['author', 'itunes:author']].map((kind) =>
    childrenOf(item, ...kind).map((author) => childText(author, 'atom:name') || author.text),
  );
  return (names.find((kind) => kind.some((name) => name.trim())) ?? [editor]).map(personName);
}

/** The name of a person. RSS specifies `mail@example.org (Name)`; an e-mail address is never shown as a name. */
function personName(text: string): string {
  const [, inBrackets] = /\(([^()@]+)\)\s*$/.exec(text) ?? [];
  const name = text.includes('@') ? (inBrackets ?? text.replace(/<[^<>]*>|\S+@\S+/g, '')) : text;
  return name.trim();
}
