import { jsonPlace, placeAt, type Place } from './json-place.js';

const SCRIPT = /<script\b[^>]*\bapplication\/ld\+json[^>]*>([^]*?)<\/script/gi;

/** The position of the first syntax error in the JSON-LD of an HTML page; `undefined` if there is none. */
export function jsonLdPlace(html: string): Place | undefined {
  for (const match of html.matchAll(SCRIPT)) {
    const text = match[1] ?? '';
    // Line breaks in strings are accepted when reading. As spaces they leave a single line, so that its column is the
    // offset.
    const place = jsonPlace(text.replace(/[\n\r\t]/g, ' '));
    if (place) return placeAt(html, match.index + match[0].indexOf(text, match[0].indexOf('>')) + place.column - 1);
  }
  return undefined;
}
