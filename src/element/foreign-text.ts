import { html, type TemplateResult } from 'lit';

/** A text of the widget that quotes the data, such as “Alertes : Coupure d’eau”, with the language of what it quotes. */
export function foreignText(
  text: string,
  quoted: string | undefined,
  language: string | undefined,
): string | TemplateResult {
  const at = quoted && language ? text.indexOf(quoted) : -1;
  if (!quoted || !language || at < 0) return text;
  return html`${text.slice(0, at)}<span lang=${language}>${quoted}</span>${text.slice(at + quoted.length)}`;
}
