import { html, nothing, type TemplateResult } from 'lit';

/** A heading of level 2 to 6. Below 6 there is no heading element: the text is then a paragraph. */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 part=${part}>${content}</h6>`;
    default:
      return html`<p part=${part}>${content}</p>`;
  }
}

/** The widget's own heading; nothing if the webmaster set it to the empty string. */
export function widgetHeading(level: number, text: string): TemplateResult | typeof nothing {
  return text ? heading(level, 'heading', text) : nothing;
}
