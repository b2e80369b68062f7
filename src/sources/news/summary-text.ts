import { limits } from '../../limits.js';
import { articleHtml } from '../../text/article-html.js';
import { collapse, cutAtWord } from '../../text/line.js';
import { plainText } from '../../text/plain-text.js';

/** The maximum length of markup in which a summary and its image are searched, in characters. */
export const SUMMARY_SOURCE = 50_000;

/** WordPress ends an excerpt with a link to the whole article, worded by the theme. */
const READ_MORE =
  /(?:\s|\[…\]|\[\.\.\.\]|…|\.\.\.)*(?:^|\s|…|\.|\])(?:Lire (?:la suite|plus|l[’']article)|En savoir plus|En lire plus|Continuer la lecture|Continue [Rr]eading|Read [Mm]ore)(?![^.!?]*[.!?]\s)[^]{0,300}$/;
/** In feeds WordPress adds a line that names the original site. */
const FIRST_APPEARED =
  /\s*(?:L[’']article|Cet article|The post)\s[^]{1,300}\s(?:est apparu en premier sur|appeared first on)\s[^]{0,200}$/;

/** Matches a mark of omission at the end, with the punctuation before it, which would stand beside the `…`. */
const OMISSION = /[\s,;:.!?]{0,9}(?:[[(](?:…|\.\.\.)[)\]]|…)\s*$/;

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

/** An excerpt without its "read more" link, and with a single `…` at its end. */
export function withoutMore(text: string): string {
  return withoutEnd(withoutEnd(text, READ_MORE, '…'), OMISSION, '…');
}

/** `text` with `ending`, if it matches in the last 600 characters, replaced by `by`. */
function withoutEnd(text: string, ending: RegExp, by: string): string {
  const tail = Math.max(0, text.length - 600);
  const end = text.slice(tail).replace(ending, by);
  return end === by ? text.slice(0, tail) : text.slice(0, tail) + end;
}
