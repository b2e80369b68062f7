import { trailerIn } from '../../text/article-html.js';
import { SUMMARY_SOURCE } from './summary-text.js';

/** The section of an article in SPIP's description trailer, as HTML; empty if there is no such trailer. */
export function spipSection(html: string): string[] {
  const end = html.slice(0, SUMMARY_SOURCE);
  const trailer = trailerIn(end);
  const [, name] =
    trailer < 0 ? [] : (/\brel=["']?directory\b[^<>]*>([^<>]{1,300})<\/a>/i.exec(end.slice(trailer)) ?? []);
  return name ? [name] : [];
}
