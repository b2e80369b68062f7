import { tokenize } from '../../text/markup.js';
import { htmlLines, textBlocks } from '../../text/plain-lines.js';
import { localName, plainText } from '../../text/plain-text.js';
import { htmlImage } from './image.js';
import type { NewsImage } from './news-item.js';

/** A part of a text: a paragraph or a list, as plain text, or an image. */
export type ArticleBlock = TextBlock | ImageBlock;

interface TextBlock {
  /** True if the lines are the items of a list; a paragraph has one line. */
  list: boolean;
  lines: string[];
}

interface ImageBlock {
  image: NewsImage;
  /** The caption, as plain text. */
  caption?: string;
}

/** The maximum length of the HTML, in characters, ten times that of a proposal; the rest is ignored. */
const LONGEST = 100_000;
const MOST_IMAGES = 20;

/**
 * Converts HTML to paragraphs, lists, and images with their captions (`<figcaption>`). All other elements become text
 * or are left out. Linear in the length of `html`. Addresses are absolute, `http:` or `https:`, resolved against
 * `base`.
 */
export function articleBlocks(html: string, base: string): ArticleBlock[] {
  const source = html.slice(0, LONGEST);
  const blocks: ArticleBlock[] = [];
  let start = 0;
  let last: ImageBlock | undefined;
  let images = 0;
  const endText = (end: number, next: number): void => {
    blocks.push(...textBlocks(htmlLines(source.slice(start, end))));
    start = next;
  };
  for (const token of tokenize(source, true)) {
    const name = token.kind === 'open' || token.kind === 'close' ? localName(token.name) : '';
    if (token.kind === 'open' && name === 'img') {
      const image = images < MOST_IMAGES ? htmlImage(token.attributes, base) : undefined;
      if (!image) continue;
      images += 1;
      endText(token.start, token.end);
      blocks.push((last = { image }));
    } else if (token.kind === 'open' && name === 'figcaption') {
      endText(token.start, token.end);
    } else if (token.kind === 'close' && name === 'figcaption' && last) {
      last.caption = plainText(source.slice(start, token.start));
      start = token.end;
    } else if (token.kind === 'close' && name === 'figure') {
      last = undefined;
    }
  }
  endText(source.length, source.length);
  return blocks;
}
