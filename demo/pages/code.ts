import { html } from 'hono/html';
import { partsOf } from '../site/colour.js';
import { type Html, type Lang, teller } from './page.js';

/** Code to copy, on lines that scroll rather than break; `site/copy.js` adds the button. `about` names it. */
export function renderCode(code: string, lang: Lang, about?: string): Html {
  const say = teller(lang);
  const parts = code.startsWith('<')
    ? partsOf(code).map(([kind, text]) => (kind === 'text' ? text : html`<span class="${kind}">${text}</span>`))
    : code;
  return html`<pre class="code" tabindex="0" role="group" aria-label="${about ?? say('Code à copier', 'Code to copy')}"><code>${parts}</code></pre>`;
}

/** A text with its code marked, which stands between backticks; apostrophes beside it are typographic. */
export function renderMarked(text: string): Html {
  const parts = text
    .split('`')
    .map((part, index) => (index % 2 ? html`<code>${part}</code>` : part.replaceAll("'", '’')));
  return html`${parts}`;
}

/** A table that scrolls where the page is narrower; `label` is the id of the heading that names it. */
export function renderTable(label: string, head: (string | Html)[], rows: (string | Html)[][]): Html {
  return html`<div class="table" role="group" aria-labelledby="${label}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${head.map((each) => html`<th scope="col">${each}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${others.map((each) => html`<td>${each}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
