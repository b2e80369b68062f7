import { tokenize } from '../text/markup.js';
import { placeAt, type Place } from './json-place.js';

/** The position of the first unbalanced tag in XML; `undefined` if all are balanced. */
export function xmlPlace(text: string): Place | undefined {
  const open: string[] = [];
  for (const token of tokenize(text)) {
    if (token.kind === 'open' && !token.selfClosing) open.push(token.name);
    if (token.kind === 'close' && open.pop() !== token.name) return placeAt(text, token.start);
  }
  return open.length ? placeAt(text, text.length) : undefined;
}
