import type * as entities from './entities.js';
import { htmlReader } from './load-html-reader.js';

/** Matches a reference that is not one of the five of `BASIC`. A bare `&` before a space is none. */
const OTHER = /&(?!(?:amp|lt|gt|quot|#39);|\s|$)/;
const BASIC: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The functions of `entities.ts`, which is loaded on demand: for text with other references than those of XML. */
export const decodeEntities: typeof entities.decodeEntities = (text, ...rest) =>
  OTHER.test(text)
    ? htmlReader().decodeEntities(text, ...rest)
    : text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => BASIC[name] ?? '');

export const unescapeText: typeof entities.unescapeText = (text) =>
  /&\S/.test(text) ? htmlReader().unescapeText(text) : text;

export const unescapeReferences: typeof entities.unescapeReferences = (text) =>
  /&\S/.test(text) ? htmlReader().unescapeReferences(text) : text;
