const BLOCK = /^<\/?(?:div|p|ul|ol|li|h[1-6]|blockquote|table|section|article)\b/i;

/**
 * What `wpautop` and its like do: text between blank lines becomes a paragraph, a line's end a `<br>`. A custom tag is
 * not a block to them, so it ends up inside the paragraph, and a paragraph inside it is torn out.
 * https://developer.wordpress.org/reference/functions/wpautop/
 */
export function paragraphs(markup: string, lineBreak = '<br />'): string {
  return joinTags(markup)
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => (BLOCK.test(block) ? block : `<p>${block.replace(/\n/g, `${lineBreak}\n`)}</p>`))
    .join('\n');
}

/** Line ends inside a tag are no line ends of the text. */
function joinTags(markup: string): string {
  return markup.replace(/<[^<>]*>/g, (tag) => tag.replace(/\s*\n\s*/g, ' '));
}
