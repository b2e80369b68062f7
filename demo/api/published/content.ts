import { news } from '../../../src/locales/fr/news.js';
import { textBlocks, textLines } from '../../../src/text/plain-lines.js';
import { escapeHtml } from '../../../src/text/plain-text.js';
import type { StoredImage } from '../submissions/submission.js';

/**
 * Converts typed text to HTML: empty lines separate paragraphs, and lines that begin with `*`, `-` or `•` become a
 * list.
 */
export function textHtml(text: string): string {
  return textLines(text)
    .split(/\n{2,}/)
    .map(paragraphHtml)
    .join('');
}

function paragraphHtml(paragraph: string): string {
  const parts: string[] = [];
  let lines: string[] = [];
  const endLines = (): void => {
    if (lines.length > 0) parts.push(`<p>${lines.map(escapeHtml).join('<br>')}</p>`);
    lines = [];
  };
  for (const block of textBlocks(paragraph)) {
    if (!block.list) lines.push(...block.lines);
    else {
      endLines();
      parts.push(`<ul>${block.lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`);
    }
  }
  endLines();
  return parts.join('');
}

/** Images with their alternative texts and credits, as HTML. */
export function imagesHtml(images: readonly StoredImage[], address: (image: StoredImage) => string): string {
  return images
    .map((image) => {
      const { alt, credit, width, height } = image;
      const caption = credit ? `<figcaption>${escapeHtml(news.credit(credit))}</figcaption>` : '';
      return `<figure><img src="${quoted(address(image))}" alt="${quoted(alt)}" width="${width}" height="${height}">${caption}</figure>`;
    })
    .join('');
}

function quoted(value: string): string {
  return escapeHtml(value).replaceAll('"', '&quot;');
}
