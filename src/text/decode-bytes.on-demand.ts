import type * as decoder from './decode-bytes.js';
import { htmlReader } from './load-html-reader.js';

/** The characters in which `decodeBytes` looks for an XML declaration. */
const START = 512;
const OTHER_CHARSET = /charset\s*=(?!\s*["']?\s*utf-?8\b)/i;

/**
 * `decodeBytes` of `decode-bytes.ts`, which is loaded on demand: for bytes that are no valid UTF-8, and for those that declare
 * another charset or may be XML that does.
 */
export const decodeBytes: typeof decoder.decodeBytes = (bytes, contentType) => {
  const text = OTHER_CHARSET.test(contentType ?? '') ? undefined : utf8(bytes);
  // UTF-16 without a byte order mark has zero bytes.
  return text === undefined || /<\?xml|\0/.test(text.slice(0, START))
    ? htmlReader().decodeBytes(bytes, contentType)
    : text;
};

function utf8(bytes: Uint8Array): string | undefined {
  try {
    // In stream mode, so that a body cut inside a character still counts as UTF-8.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
