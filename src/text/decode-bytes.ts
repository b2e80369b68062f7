import { windows1252 } from './windows-1252.js';

const UTF8 = 'utf-8';
/**
 * The encoding that browsers use for ISO-8859-1 (WHATWG Encoding), and that old French sites use without declaring it.
 */
const LATIN1 = 'windows-1252';

/**
 * Decodes bytes to text. In this order: a byte order mark, UTF-16 recognised by its zero bytes, the `charset` of
 * `contentType`, the XML declaration, then UTF-8 if the bytes are valid UTF-8, else windows-1252. A declaration that
 * the bytes contradict is ignored: `utf-8` over latin-1 bytes is common on the web, and so are servers and templates
 * that declare everything as latin-1. Never throws; an unknown charset counts as none.
 */
export function decodeBytes(bytes: Uint8Array, contentType = ''): string {
  const certain = byteOrderMark(bytes) ?? zeroBytes(bytes);
  if (certain) return decode(bytes, certain);
  const declared = charset(/<\?xml[^>]*?\sencoding\s*=\s*["']?([\w.:-]+)/i.exec(asciiStart(bytes))?.[1]);
  const header = charset(/charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType)?.[1]);
  const label = header ?? declared ?? UTF8;
  return label === UTF8 || label === LATIN1 ? decodeEither(bytes, label) : decode(bytes, label);
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return UTF8;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a byte order mark: every format that is read here starts with an ASCII character. */
function zeroBytes([first, second]: Uint8Array): string | undefined {
  if (first && second === 0) return 'utf-16le';
  if (first === 0 && second) return 'utf-16be';
  return undefined;
}

function asciiStart(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 512));
}

/** The canonical name of a charset. UTF-16 is ignored, because `zeroBytes` would have recognised it. */
function charset(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, label: string): string {
  const text = new TextDecoder(label).decode(bytes);
  // Node 20 decodes windows-1252 as ISO-8859-1, control characters included.
  return label === LATIN1 ? text.replace(/[\x80-\x9f]/g, (c) => windows1252(c.charCodeAt(0)) ?? c) : text;
}

/** Bytes that are valid UTF-8 are read as UTF-8: latin-1 text practically never forms valid UTF-8 sequences. */
function decodeEither(bytes: Uint8Array, label: string): string {
  try {
    // In stream mode, so that a body cut inside a character still counts as UTF-8.
    return new TextDecoder(UTF8, { fatal: true }).decode(bytes, { stream: label === UTF8 });
  } catch {
    const text = decode(bytes, UTF8);
    const bad = text.split('\ufffd').length - 1;
    const others = text.length - text.replace(/[^\0-\x7f]/g, '').length - bad;
    // Latin-1 read as UTF-8 has mostly invalid characters; UTF-8 with a few broken bytes has mostly valid ones.
    return others > bad ? text : decode(bytes, LATIN1);
  }
}
