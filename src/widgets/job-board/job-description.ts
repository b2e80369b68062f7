import { html, type TemplateResult } from 'lit';
import { BULLET } from '../../text/plain-lines.js';

/** Lines of text as paragraphs and lists: "• " begins a list item, and consecutive items form one list. */
export function renderDescription(text: string): TemplateResult[] {
  const lines = text.split('\n').filter(Boolean);
  const blocks: string[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.startsWith(BULLET) && last?.[0]?.startsWith(BULLET)) last.push(line);
    else blocks.push([line]);
  }
  return blocks.map((block) =>
    block[0]?.startsWith(BULLET) ? renderList(block) : html`<p dir="auto">${block[0]}</p>`,
  );
}

function renderList(entries: readonly string[]): TemplateResult {
  return html`<ul role="list">
    ${entries.map((entry) => html`<li dir="auto">${entry.slice(BULLET.length)}</li>`)}
  </ul>`;
}
