/** A tag with this name, so that the build removes the indentation. */
const css = String.raw;

/** The overlay has its own styles: those of the page and the commune's colours must not make it unreadable. */
export const overlayStyles = css`
  :host {
    all: initial !important;
    color-scheme: light dark !important;
  }

  * {
    box-sizing: border-box;
  }

  dialog,
  .reopen {
    --surface: #fff;
    --soft: #f3f4f7;
    --text: #1c1d22;
    --muted: #555a66;
    --line: #8b909c;
    --error: #b3001b;
    --warning: #7a4a00;
    --accent: #0b4f8a;
    color: var(--text);
    font: 16px/1.5 system-ui, sans-serif;
  }

  dialog {
    width: min(46em, 100vw - 16px);
    max-width: none;
    max-height: calc(100dvh - 16px);
    margin: auto;
    padding: 0;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface);
    overflow-wrap: anywhere;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }

  header,
  .chapters {
    padding: clamp(12px, 4vw, 24px);
  }

  header {
    border-bottom: 1px solid var(--line);
  }

  h2,
  h3,
  p,
  ul,
  pre {
    margin: 0;
  }

  h2 {
    font-size: 1.35em;
    line-height: 1.25;
  }

  h2:focus {
    outline: none;
  }

  h3 {
    font-size: 1.1em;
    line-height: 1.4;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 12px;
  }

  .copied:not(:empty) {
    margin-top: 12px;
  }

  textarea {
    display: block;
    width: 100%;
    font: 13px/1.4 ui-monospace, monospace;
  }

  button {
    min-height: 36px;
    padding: 4px 12px;
    border: 1px solid var(--accent);
    border-radius: 6px;
    background: var(--surface);
    color: var(--accent);
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    text-decoration: underline;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  .reopen {
    position: fixed;
    inset: auto 16px 16px auto;
    z-index: 2147483647;
    box-shadow: 0 2px 8px rgb(0 0 0 / 40%);
  }

  dialog[open] + .reopen {
    display: none;
  }

  section + section {
    margin-top: 24px;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }

  ul {
    padding: 0;
    list-style: none;
  }

  li {
    margin-top: 10px;
    padding: 10px 12px;
    border-inline-start: 4px solid var(--warning);
    border-radius: 0 6px 6px 0;
    background: var(--soft);
  }

  li.error {
    border-color: var(--error);
  }

  .kind {
    color: var(--warning);
    font-size: 0.875em;
  }

  .error .kind {
    color: var(--error);
  }

  code {
    color: var(--muted);
    font: 1em ui-monospace, monospace;
  }

  .problem {
    font-weight: 600;
  }

  .right {
    margin-top: 4px;
    color: var(--muted);
  }

  pre {
    margin-top: 8px;
    padding: 8px;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--surface);
    font: 13px/1.5 ui-monospace, monospace;
    white-space: pre-wrap;
  }

  @media (prefers-color-scheme: dark) {
    dialog,
    .reopen {
      --surface: #1b1d22;
      --soft: #272a31;
      --text: #f1f2f5;
      --muted: #b9bec9;
      --line: #7c828f;
      --error: #ffb3ab;
      --warning: #f5c76a;
      --accent: #9fcbff;
    }
  }
`;
