import { html, type TemplateResult } from 'lit';
import { textBlocks } from '../text/plain-lines.js';

/** Lines of text as paragraphs and lists: "• " begins a list item, and consecutive items form one list. */
export function renderDescription(text: string): TemplateResult[] {
  return textBlocks(text).map(({ list, lines }) =>
    list
      ? html`<ul role="list">
        ${lines.map((line) => html`<li dir="auto">${line}</li>`)}
      </ul>`
      : html`<p dir="auto">${lines[0]}</p>`,
  );
}
