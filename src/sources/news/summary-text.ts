import { limits } from '../../limits.js';
import { collapse, cutAtWord } from '../../text/line.js';
import { plainText } from '../../text/plain-text.js';

/** Summaries and their images are looked for in no more than this many characters of markup. */
export const SUMMARY_SOURCE = 50_000;

/** Tags that mean that a title is HTML; a closing one, since "<code>" alone is somebody's subject. */
const CLOSED_TAG =
  /<\/(?:a|abbr|b|bdi|big|br|cite|code|del|div|em|font|h[1-6]|i|ins|kbd|li|mark|p|q|s|small|span|strike|strong|sub|sup|time|tt|u)\s*>|<br\s*\/?>|<img\s/i;

/** Drupal begins a description with the title, the author and the date, each in a `span` of its field or its RDF. */
const DRUPAL_HEADER =
  /^(?:\s*<span\s[^<>]{0,300}(?:field--name-(?:title|uid|created)|schema:(?:name|author|dateCreated))[^]{0,500}?<\/span>(?:\s*<\/span>)?){1,3}/;

/** And where the theme names no class, in bare `span`s, which only their words tell from the author's own. */
const SPAN = /^\s*(?:<span>\s*)+([^]{0,1000}?)(?:<\/span>\s*)+/;

/** Every date format that Drupal comes with: `ven 10/07/2026 - 22:30`. To read it whole would cost more than the rest. */
const DATE_AND_TIME = /\b(?:19|20)\d\d\b.*\d[:h]\d\d/;

/** SPIP ends a description with its rubric and keywords: `- <a rel="directory">…</a> / <a rel="tag">…</a>`. */
const SPIP_TRAILER = /-\s*<a\s[^<>]*\brel=["']?(?:directory|tag)\b/i;

/** WordPress ends an excerpt with a link to the rest, in the words of its theme. */
const READ_MORE =
  /(?:\s|\[…\]|\[\.\.\.\]|…|\.\.\.)*(?:^|\s|…|\.|\])(?:Lire (?:la suite|plus|l[’']article)|En savoir plus|En lire plus|Continuer la lecture|Continue [Rr]eading|Read [Mm]ore)(?![^.!?]*[.!?]\s)[^]{0,300}$/;
/** And, in feeds, with a line about where it was first. */
const FIRST_APPEARED =
  /\s*(?:L[’']article|Cet article|The post)\s[^]{1,300}\s(?:est apparu en premier sur|appeared first on)\s[^]{0,200}$/;

const OMISSION = /\s*(?:[[(](?:…|\.\.\.)[)\]]|…)\s*$/;

/** Page builders leave their blocks in what is not shown by their theme: `[vc_row]`, `[et_pb_text admin_label="…"]`. */
export const SHORTCODE = /\[\/?[a-z]+_[a-z_]+(?:\s[^[\]]{0,1000})?\]/g;

/** One paragraph of plain text, 2 000 characters at most, without what the CMS added at its end. */
export function summaryText(html: string): string {
  const text = plainText(articleHtml(html.slice(0, SUMMARY_SOURCE)), limits.summary * 2);
  const own = withoutEnd(collapse(text.replace(SHORTCODE, ' ')), FIRST_APPEARED, '');
  return cutAtWord(withoutMore(own), limits.summary);
}

/** An article without what Drupal puts before it, and SPIP behind it. */
export function articleHtml(html: string): string {
  const start = html.replace(DRUPAL_HEADER, '');
  const trailer = start.search(SPIP_TRAILER);
  return trailer < 0 ? start : start.slice(0, trailer);
}

/** An excerpt without its link to the rest, and with one sign for what it leaves out. */
export function withoutMore(text: string): string {
  return withoutEnd(withoutEnd(text, READ_MORE, '…'), OMISSION, '…');
}

/**
 * HTML without the `span`s at its start in which Drupal repeats the title of the item, then its author, then the date:
 * the last two only after the first.
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

/** The section of an article in a description by SPIP, as HTML; none where there is no such end. */
export function spipSection(html: string): string[] {
  const end = html.slice(0, SUMMARY_SOURCE);
  const trailer = end.search(SPIP_TRAILER);
  const [, name] =
    trailer < 0 ? [] : (/\brel=["']?directory\b[^<>]*>([^<>]{1,300})<\/a>/i.exec(end.slice(trailer)) ?? []);
  return name ? [name] : [];
}

/** `text` with `ending`, near its end, replaced. */
function withoutEnd(text: string, ending: RegExp, by: string): string {
  const tail = Math.max(0, text.length - 600);
  const end = text.slice(tail).replace(ending, by);
  return end === by ? text.slice(0, tail) : text.slice(0, tail) + end;
}

/**
 * The title of an RSS item as HTML. RSS never said whether titles are HTML or text: one is taken for HTML when it
 * has a closed tag; otherwise `<` stands for itself. References are decoded either way.
 */
export function guessedHtml(title: string): string {
  return CLOSED_TAG.test(title) ? title : title.replaceAll('<', '&lt;');
}
