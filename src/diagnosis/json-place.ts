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

/** White space, then a token of JSON (RFC 8259); sticky, and linear on any text. */
const TOKEN =
  /[ \t\n\r]*(?:([[\]{},:])|("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/gy;

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
    const next = step(expected, match[1] ?? (match[2] ? 'string' : 'word'), open);
    if (!next) break;
    expected = next;
    at = TOKEN.lastIndex;
  }
  const rest = /[^ \t\n\r]/g;
  rest.lastIndex = at;
  const wrong = rest.exec(text)?.index ?? text.length;
  return expected === 'nothing' && wrong === text.length ? undefined : placeAt(text, wrong);
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
  return token === 'string' && expected.startsWith('key') ? 'colon' : undefined;
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
