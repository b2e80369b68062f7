import { jsonPlace, placeAt, type Place } from './json-place.js';

const SCRIPT = /<script\b[^>]*\bapplication\/ld\+json[^>]*>([^]*?)<\/script/gi;

/** Where the first JSON-LD of an HTML page that is broken stops being JSON; `undefined` where none is. */
export function jsonLdPlace(html: string): Place | undefined {
  for (const match of html.matchAll(SCRIPT)) {
    const text = match[1] ?? '';
    // Line breaks in strings are read all the same. As spaces they leave one line, whose columns are the places.
    const place = jsonPlace(text.replace(/[\n\r\t]/g, ' '));
    if (place) return placeAt(html, match.index + match[0].indexOf(text, match[0].indexOf('>')) + place.column - 1);
  }
  return undefined;
}
