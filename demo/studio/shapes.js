// @ts-check
/** @import { SourceDocument } from '/dist/npm/sources/source-document.js' */

/** The name of an answer about which nothing is known. */
const UNKNOWN = 'Réponse';
/** The names of answers by their addresses, as the library saw them. @type {Map<string, string>} */
const shapes = new Map();

/**
 * Notes what an answer is, by its content.
 * @param {Pick<SourceDocument, 'url' | 'text' | 'json' | 'isHtml'>} document
 */
export function noteShape(document) {
  shapes.set(document.url, nameOf(document));
}

/**
 * The names of the answers of an endpoint: the chosen format, else what was noted of each; “Réponse” for one of which nothing
 * is known, such as one that a redirection has moved to another address.
 * @param {string} endpoint Absolute addresses, separated by spaces.
 * @param {string} format The attribute; '' or `auto` for a format that is detected.
 */
export function shapeOf(endpoint, format) {
  if (format && format !== 'auto') return `Format « ${format} »`;
  const names = endpoint.split(/\s+/).map((each) => shapes.get(each) ?? UNKNOWN);
  return [...new Set(names)].join(', ');
}

/** @param {Parameters<typeof noteShape>[0]} document */
function nameOf({ text, json, isHtml }) {
  if (json !== undefined) return 'Réponse JSON';
  if (/^\s*BEGIN:VCALENDAR\b/i.test(text)) return 'Calendrier iCalendar';
  if (isHtml) return 'Page HTML';
  return /^\s*</.test(text) ? 'Flux XML' : UNKNOWN;
}
