import { decodeEntities } from './entities.js';

/** A piece of XML or HTML. `start` is its offset in the source, `end` the offset of the next piece. */
export type Token = { start: number; end: number } & (
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string>; selfClosing: boolean }
  | { kind: 'close'; name: string }
  /** Text, its character references not yet decoded. */
  | { kind: 'text'; text: string }
  /** The content of a CDATA section, literal. */
  | { kind: 'cdata'; text: string }
  /** The content of a raw-text HTML element, such as `script`; `name` is that element. */
  | { kind: 'raw'; name: string; text: string }
  /** `<!DOCTYPE …>` or `<?…?>`, whole. */
  | { kind: 'declaration'; text: string }
);

const MARKUP_START = /[a-z_!?/]/i;
const NAME = /[^\s/<>]+/y;
const TAG_END = /[<>]/g;
/** Every part is optional, so the pattern matches anywhere and backtracks over at most one run of white space. */
const ATTRIBUTE = /[\s/]*([^\s"'<>/=][^\s<>/=]*)?(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>][^\s<>]*)))?/y;
const SUBSET_MARK = /["']|<!--|<\?|\]\s*>/g;
const SUBSET_MARKS: Record<string, string> = { '"': '"', "'": "'", '<!--': '-->', '<?': '?>' };
/** Shared by all tags without attributes: most have none, and a map for each would take half of the time. */
const NONE: ReadonlyMap<string, string> = new Map();
/** WHATWG HTML §13.1.2, raw text and escapable raw text elements. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp']);

/**
 * Splits XML, or HTML with `html`, into tokens as leniently as browsers do, in one pass without backtracking: the time
 * is linear for any input. Names are in lower case. Comments are left out; an unclosed tag ends at the next `<`; an
 * unclosed comment, CDATA section or declaration extends to the end.
 */
export function* tokenize(source: string, html = false): Generator<Token> {
  let position = 0;
  while (position < source.length) {
    const token = readMarkup(source, position) ?? readText(source, position);
    position = token.end;
    if (token.kind !== 'comment') yield token;
    if (html && token.kind === 'open' && !token.selfClosing && RAW_TEXT.has(token.name)) {
      const raw = readRaw(source, position, token.name);
      position = raw.end;
      yield raw;
    }
  }
}

type Comment = { start: number; end: number; kind: 'comment' };

function readMarkup(source: string, start: number): Token | Comment | undefined {
  if (!startsMarkup(source, start)) return undefined;
  switch (source[start + 1]) {
    case '/':
      return readClose(source, start);
    case '?':
      return { kind: 'declaration', ...upTo(source, start, '?>') };
    case '!':
      return readDeclaration(source, start);
    default:
      return readOpen(source, start);
  }
}

/** A `<` that begins no markup is text: "2 < 3". */
function startsMarkup(source: string, at: number): boolean {
  return source[at] === '<' && MARKUP_START.test(source[at + 1] ?? '');
}

function readText(source: string, start: number): Token {
  let end = start;
  do {
    end = source.indexOf('<', end + 1);
    if (end < 0) end = source.length;
  } while (end < source.length && !startsMarkup(source, end));
  return { kind: 'text', start, end, text: source.slice(start, end) };
}

function readDeclaration(source: string, start: number): Token | Comment {
  if (source.startsWith('<!--', start)) return { kind: 'comment', start, end: upTo(source, start, '-->').end };
  if (source.startsWith('<![CDATA[', start)) {
    const { end, text } = upTo(source, start, ']]>');
    return { kind: 'cdata', start, end, text: text.slice(9, text.endsWith(']]>') ? -3 : undefined) };
  }
  const simple = upTo(source, start, '>');
  const subset = /^<!doctype\b(?:[^>"'[]|"[^>"]*"|'[^>']*')*\[/i.exec(simple.text);
  const end = subset ? endOfSubset(source, start + subset[0].length) : simple.end;
  return { kind: 'declaration', start, end, text: source.slice(start, end) };
}

/**
 * The offset after the internal subset of a document type, in which a value, a comment or an instruction may contain
 * `]>`; if one of these is unclosed, the offset after the first `]>`.
 */
function endOfSubset(source: string, from: number): number {
  for (let at = from; ;) {
    const [mark] = matchAt(SUBSET_MARK, source, at) ?? [];
    if (mark?.startsWith(']')) return SUBSET_MARK.lastIndex;
    const close = mark && SUBSET_MARKS[mark];
    at = close ? source.indexOf(close, SUBSET_MARK.lastIndex) + close.length : 0;
    if (!close || at < close.length) return afterMatch(source, from, /\]\s*>/g);
  }
}

/** The source from `start` to after the next `mark`, or to the end if there is none. */
function upTo(source: string, start: number, mark: string): { start: number; end: number; text: string } {
  const end = afterString(source, start + 2, mark);
  return { start, end, text: source.slice(start, end) };
}

function afterString(source: string, from: number, mark: string): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

function afterMatch(source: string, from: number, mark: RegExp): number {
  return matchAt(mark, source, from) ? mark.lastIndex : source.length;
}

function readClose(source: string, start: number): Token {
  const name = matchAt(NAME, source, start + 2)?.[0] ?? '';
  return { kind: 'close', start, end: endOfTag(source, start + 2 + name.length), name: name.toLowerCase() };
}

/** The offset after the next `>`, or of the next `<`: a tag without its `>` must not swallow the following one. */
function endOfTag(source: string, from: number): number {
  const found = matchAt(TAG_END, source, from);
  return found ? found.index + Number(found[0] === '>') : source.length;
}

function readOpen(source: string, start: number): Token {
  const name = matchAt(NAME, source, start + 1)?.[0] ?? '';
  let attributes: Map<string, string> | undefined;
  let at = start + 1 + name.length;
  while (at < source.length && source[at] !== '>' && source[at] !== '<') {
    const match = matchAt(ATTRIBUTE, source, at);
    const [whole = '', key, double, single, bare] = match ?? [];
    if (key) {
      attributes ??= new Map();
      const lowerCase = key.toLowerCase();
      if (!attributes.has(lowerCase)) attributes.set(lowerCase, decodeEntities(double ?? single ?? bare ?? ''));
    }
    // Skips a character that can't be part of an attribute, such as a stray quote.
    at += whole.length || 1;
  }
  const selfClosing = source[at - 1] === '/';
  const end = source[at] === '>' ? at + 1 : at;
  return { kind: 'open', start, end, name: name.toLowerCase(), attributes: attributes ?? NONE, selfClosing };
}

function readRaw(source: string, start: number, name: string): Token {
  const closing = new RegExp(`</${name}(?![^\\s/>])`, 'gi');
  closing.lastIndex = start;
  const end = closing.exec(source)?.index ?? source.length;
  return { kind: 'raw', start, end, name, text: source.slice(start, end) };
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
