import { limits } from '../../limits.js';
import { collapse, cutAtWord } from '../../text/line.js';
import { plainText } from '../../text/plain-text.js';

/** The maximum length of markup in which a summary and its image are searched, in characters. */
export const SUMMARY_SOURCE = 50_000;

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
export const SPIP_TRAILER = /-\s*<a\s[^<>]*\brel=["']?(?:directory|tag)\b/i;

/** WordPress ends an excerpt with a link to the whole article, worded by the theme. */
const READ_MORE =
  /(?:\s|\[…\]|\[\.\.\.\]|…|\.\.\.)*(?:^|\s|…|\.|\])(?:Lire (?:la suite|plus|l[’']article)|En savoir plus|En lire plus|Continuer la lecture|Continue [Rr]eading|Read [Mm]ore)(?![^.!?]*[.!?]\s)[^]{0,300}$/;
/** In feeds WordPress adds a line that names the original site. */
const FIRST_APPEARED =
  /\s*(?:L[’']article|Cet article|The post)\s[^]{1,300}\s(?:est apparu en premier sur|appeared first on)\s[^]{0,200}$/;

const OMISSION = /\s*(?:[[(](?:…|\.\.\.)[)\]]|…)\s*$/;

/**
 * Page-builder shortcodes, left in text that their theme does not render: `[vc_row]`, `[et_pb_text admin_label="…"]`.
 */
export const SHORTCODE = /\[\/?[a-z]+_[a-z_]+(?:\s[^[\]]{0,1000})?\]/g;

/** A summary as one paragraph of plain text, at most 2 000 characters, without what the CMS added at its end. */
export function summaryText(html: string): string {
  const text = plainText(articleHtml(html.slice(0, SUMMARY_SOURCE)), limits.summary * 2);
  const own = withoutEnd(collapse(text.replace(SHORTCODE, ' ')), FIRST_APPEARED, '');
  return cutAtWord(withoutMore(own), limits.summary);
}

/** The HTML of an article without Drupal's header and SPIP's trailer. */
export function articleHtml(html: string): string {
  const start = html.replace(DRUPAL_HEADER, '');
  const trailer = start.search(SPIP_TRAILER);
  return trailer < 0 ? start : start.slice(0, trailer);
}

/** An excerpt without its "read more" link, and with a single `…` at its end. */
export function withoutMore(text: string): string {
  return withoutEnd(withoutEnd(text, READ_MORE, '…'), OMISSION, '…');
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

/** `text` with `ending`, if it matches in the last 600 characters, replaced by `by`. */
function withoutEnd(text: string, ending: RegExp, by: string): string {
  const tail = Math.max(0, text.length - 600);
  const end = text.slice(tail).replace(ending, by);
  return end === by ? text.slice(0, tail) : text.slice(0, tail) + end;
}

/**
 * The title of an RSS item as HTML. RSS never specified whether titles are HTML or text: a title with a closed tag is
 * taken for HTML; otherwise `<` is literal. References are decoded in both cases.
 */
export function guessedHtml(title: string): string {
  return CLOSED_TAG.test(title) ? title : title.replaceAll('<', '&lt;');
}
