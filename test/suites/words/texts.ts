import { extname } from 'node:path';

/** Attributes that people read or hear. */
const ATTRIBUTES = /\s(?:title|alt|aria-label|placeholder|content|label)="([^"]*)"/g;
/** Code within a page: shown as it is. */
const HTML_CODE = /<(script|style|pre|code)\b[^>]*>[\s\S]*?<\/\1>/g;
const HTML_ENTITIES: Readonly<Record<string, string>> = { '&nbsp;': '\u00a0', '&#39;': "'", '&amp;': '&' };
/** Comments, which are for programmers, or a string between its quotes. */
const PHP_TOKENS = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|#(?!\[).*|'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"/g;
/** Code in Markdown and in a plain text: between fences, between backticks, or in a line that begins far from the edge. */
const MARKDOWN_CODE = /^( *)```[\s\S]*?^\1```|`[^`\n]+`|<(\w+)[^>]*>[^\n]*<\/\2>|\]\([^)]*\)/gm;

/** A placeholder for code: a letter, so that the sign behind it is still one behind a word. */
const CODE = 'x';

/**
 * What people read in a file that lint does not, without its code and its comments: one text for each string of PHP, for
 * other types one for the body and one for each attribute. `name` is the name of the file.
 */
export function textsOf(name: string, source: string): string[] {
  switch (extname(name)) {
    case '.html':
    case '.svg':
      return htmlTexts(source);
    case '.php':
      return [...source.matchAll(PHP_TOKENS)].flatMap(([, single, double]) => single ?? double ?? []);
    case '.md':
    case '.txt':
      return [source.replace(MARKDOWN_CODE, CODE)];
    default:
      return [source.replace(/`[^`]*`/g, CODE)];
  }
}

function htmlTexts(source: string): string[] {
  const page = source.replace(/<!--[\s\S]*?-->/g, '').replace(HTML_CODE, CODE);
  const attributes = [...page.matchAll(ATTRIBUTES)].map(([, value = '']) => value);
  return [page.replace(/<[^>]*>/g, ''), ...attributes].map((text) =>
    text.replace(/&(?:nbsp|amp|#39);/g, (entity) => HTML_ENTITIES[entity] ?? entity),
  );
}
