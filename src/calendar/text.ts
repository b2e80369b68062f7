import { decodeBytes } from '../text/decode-bytes.js';

/** Whether a text is a calendar; some servers put warnings or blank lines before it. */
export function isCalendar(text: string): boolean {
  return /^\s*BEGIN:VCALENDAR\b/im.test(text.slice(0, 2_000));
}

/** A fold between two characters that are not ASCII: it may be a fold in the middle of one. */
const FOLD_IN_CHARACTER = /[^\0-\x7f]\r?\n[ \t][^\0-\x7f]/;

/**
 * The text of a calendar, given as decoded, with the bytes that it was decoded from. Lines are folded after 75 bytes, by old
 * programs in the middle of a character (RFC 5545 §3.1): then bytes are unfolded before they are decoded.
 */
export function calendarText(decoded: string, body: Uint8Array | string): string {
  const text = typeof body !== 'string' && FOLD_IN_CHARACTER.test(decoded) ? decodeBytes(unfolded(body)) : decoded;
  // Old Macintosh line breaks.
  return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}

const [TAB, LF, CR, SPACE] = [9, 10, 13, 32];

function unfolded(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length);
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const next = bytes[index + 1];
    if (bytes[index] === LF && (next === SPACE || next === TAB)) {
      if (result[length - 1] === CR) length--;
      index++;
    } else result[length++] = bytes[index] ?? 0;
  }
  return result.subarray(0, length);
}
