import { collapse } from '../text/line.js';

/** Where a text stops being what it should be. */
export interface Place {
  /** From 1. */
  line: number;
  column: number;
  /** What stands around it, in one line, with `→` before the place: what is wrong is often what comes before. */
  excerpt: string;
}

/** How much is shown on each side. */
const AROUND = 60;

/** White space, then a token of JSON (RFC 8259), of a string its first quotation mark; linear on any text. */
const TOKEN = /[ \t\n\r]*(?:([[\]{},:"])|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/** A piece of a string: characters, or an escape. */
const PIECE = /[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What may come next. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/**
 * Where a text stops being JSON; `undefined` when it is JSON. Engines say it differently, and WebKit not at all.
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
 * Past the last quotation mark of a string, from past its first one; nothing when there is none. Piece by piece: one
 * pattern that repeats them takes WebKit more than half a minute for a megabyte that does not end.
 */
function stringEnd(text: string, start: number): number | undefined {
  let at = start;
  for (PIECE.lastIndex = start; PIECE.test(text);) at = PIECE.lastIndex;
  return text[at] === '"' ? at + 1 : undefined;
}

/** What may come after a token; nothing where it may not stand. */
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
