const BLOCK = /^<\/?(?:div|p|ul|ol|li|h[1-6]|blockquote|table|section|article)\b/i;

/**
 * Imitates `wpautop` and similar filters: text between blank lines becomes a paragraph, a line break a `<br>`. They
 * don't treat a custom tag as a block, so it ends up inside the paragraph, and a paragraph inside it is moved out of
 * it. https://developer.wordpress.org/reference/functions/wpautop/
 */
export function paragraphs(markup: string, lineBreak = '<br />'): string {
  return joinTags(markup)
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => (BLOCK.test(block) ? block : `<p>${block.replace(/\n/g, `${lineBreak}\n`)}</p>`))
    .join('\n');
}

/** Removes line breaks inside tags, which are not line breaks of the text. */
function joinTags(markup: string): string {
  return markup.replace(/<[^<>]*>/g, (tag) => tag.replace(/\s*\n\s*/g, ' '));
}
