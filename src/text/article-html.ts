import { plainText } from './plain-text.js';

/** Tags by which a title is recognised as HTML; closing ones, since "<code>" alone may be what the title is about. */
const CLOSED_TAG =
  /<\/(?:a|abbr|b|bdi|big|br|cite|code|del|div|em|font|h[1-6]|i|ins|kbd|li|mark|p|q|s|small|span|strike|strong|sub|sup|time|tt|u)\s*>|<br\s*\/?>|<img\s/i;

/** Drupal begins a description with title, author and date, each in a `span` with a field or RDF class. */
const DRUPAL_HEADER =
  /^(?:\s*<span\s[^<>]{0,300}(?:field--name-(?:title|uid|created)|schema:(?:name|author|dateCreated))[^]{0,500}?<\/span>(?:\s*<\/span>)?){1,3}/;

/** If the theme has no such classes, the `span`s are bare and are recognised by their text. */
const SPAN = /^\s*(?:<span>\s*)+([^]{0,1000}?)(?:<\/span>\s*)+/;

/**
 * Matches every date format that Drupal comes with: `ven 10/07/2026 - 22:30`. Parsing the date would cost more than the
 * rest.
 */
const DATE_AND_TIME = /\b(?:19|20)\d\d\b.*\d[:h]\d\d/;

/** SPIP ends a description with its section and keywords: `- <a rel="directory">…</a> / <a rel="tag">…</a>`. */
const SPIP_TRAILER = /-\s*<a\s[^<>]*\brel=["']?(?:directory|tag)\b/i;

/** The HTML of an article without Drupal's header and SPIP's trailer. */
export function articleHtml(html: string): string {
  const start = html.replace(DRUPAL_HEADER, '');
  const trailer = trailerIn(start);
  return trailer < 0 ? start : start.slice(0, trailer);
}

/** The position of SPIP's trailer in the HTML of an article; -1 if it has none. */
export function trailerIn(html: string): number {
  return html.search(SPIP_TRAILER);
}

/**
 * HTML without the `span`s at its start in which Drupal repeats the title of the item, then its author, then the date;
 * the last two are removed only after the first.
 */
export function withoutHeader(html: string, title: string, authors: readonly string[]): string {
  const afterTitle = withoutSpan(html, (text) => text === title);
  if (afterTitle === html) return html;
  const afterAuthor = withoutSpan(afterTitle, (text) => authors.includes(text));
  return withoutSpan(afterAuthor, (text) => text.length < 60 && DATE_AND_TIME.test(text));
}

function withoutSpan(html: string, isRepeated: (text: string) => boolean): string {
  const [whole = '', inner = ''] = SPAN.exec(html) ?? [];
  return whole && isRepeated(plainText(guessedHtml(inner))) ? html.slice(whole.length) : html;
}

/**
 * The title of an RSS item as HTML. RSS never specified whether titles are HTML or text: a title with a closed tag is
 * taken for HTML; otherwise `<` is literal. References are decoded in both cases.
 */
export function guessedHtml(title: string): string {
  return CLOSED_TAG.test(title) ? title : title.replaceAll('<', '&lt;');
}
