import { tokenize } from '../text/markup.js';
import { placeAt, type Place } from './json-place.js';

/** Where an XML text declares an entity, or its tags stop fitting together; `undefined` where neither is so. */
export function xmlPlace(text: string): Place | undefined {
  const open: string[] = [];
  for (const token of tokenize(text)) {
    const entity = token.kind === 'declaration' ? token.text.search(/<!entity/i) : -1;
    if (entity >= 0) return placeAt(text, token.start + entity);
    if (token.kind === 'open' && !token.selfClosing) open.push(token.name);
    if (token.kind === 'close' && open.pop() !== token.name) return placeAt(text, token.start);
  }
  return open.length ? placeAt(text, text.length) : undefined;
}
