import { css } from 'lit';

/** Fields of all widgets, and the button that submits them. */
export const formStyles = css`
  label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }

  input[type='search'],
  select,
  [part='input'] {
    inline-size: 100%;
    max-inline-size: 30em;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  /* The main action. */
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 85%, var(--_text));
    color: var(--_on-accent);
  }

  @media (forced-colors: active) {
    .primary,
    .primary:hover {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
