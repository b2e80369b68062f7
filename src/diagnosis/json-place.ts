import { collapse } from '../text/line.js';

/** The position of a syntax error. */
export interface Place {
  /** From 1, as `column`. */
  line: number;
  column: number;
  /** The surrounding text on one line, with `→` before the position: the error is often what comes before it. */
  excerpt: string;
}

/** The number of characters on each side. */
const AROUND = 60;

/** White space, then a token of JSON (RFC 8259), of a string only its first quotation mark; linear on any text. */
const TOKEN = /[ \t\n\r]*(?:([[\]{},:"])|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/** Part of a string: characters, or an escape. */
const PIECE = /[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The tokens that may come next. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/**
 * The position of the first syntax error in JSON; `undefined` for valid JSON. Engines report it differently, and WebKit
 * does not at all.
 */
export function jsonPlace(text: string): Place | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) break;
    const token = match[1] ?? 'word';
    const end = token === '"' ? stringEnd(text, TOKEN.lastIndex) : TOKEN.lastIndex;
    const next: Expected | undefined = end ? step(expected, token, open) : undefined;
    if (!end || !next) break;
    expected = next;
    at = end;
  }
  const rest = /[^ \t\n\r]/g;
  rest.lastIndex = at;
  const wrong = rest.exec(text)?.index ?? text.length;
  return expected === 'nothing' && wrong === text.length ? undefined : placeAt(text, wrong);
}

/**
 * The offset after the closing quotation mark of a string, from the offset after its first one; `undefined` if it is
 * not closed. In pieces: a single repeated pattern takes WebKit more than half a minute for an unclosed string of a
 * megabyte.
 */
function stringEnd(text: string, start: number): number | undefined {
  let at = start;
  for (PIECE.lastIndex = start; PIECE.test(text);) at = PIECE.lastIndex;
  return text[at] === '"' ? at + 1 : undefined;
}

/** The tokens that may come after `token`; `undefined` if it is not allowed here. */
function step(expected: Expected, token: string, open: string[]): Expected | undefined {
  const isValue = expected.startsWith('value');
  if (token === '[' || token === '{') {
    if (!isValue) return undefined;
    open.push(token === '[' ? ']' : '}');
    return token === '[' ? 'value or end' : 'key or end';
  }
  if (token === ']' || token === '}') {
    return expected.endsWith('end') && open.pop() === token ? after(open) : undefined;
  }
  if (token === ':') return expected === 'colon' ? 'value' : undefined;
  if (token === ',') return expected === 'comma or end' ? (open.at(-1) === ']' ? 'value' : 'key') : undefined;
  if (isValue) return after(open);
  return token === '"' && expected.startsWith('key') ? 'colon' : undefined;
}

function after(open: readonly string[]): Expected {
  return open.length ? 'comma or end' : 'nothing';
}

/** Line, column and excerpt of an offset. */
export function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|[\r\n]/);
  const [before, after] = [text.slice(Math.max(0, offset - AROUND), offset), text.slice(offset, offset + AROUND)];
  const excerpt = `${offset > AROUND ? '…' : ''}${before}→${after}${offset + AROUND < text.length ? '…' : ''}`;
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, excerpt: collapse(excerpt) };
}
