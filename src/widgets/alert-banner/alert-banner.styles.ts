import { css } from 'lit';

export const alertBannerStyles = css`
  /*
   * Without an alert there is no box, and so no margin, no gap of a grid and no line that keeps margins of the page apart.
   * While it waits for the viewport it must be somewhere.
   */
  :host(:state(bare)) {
    display: contents;
  }

  /* The width is that of the text, where the page has none: nothing here depends on it. */
  :host::before {
    content: none;
  }

  .base {
    container-type: normal;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }

  .base:not(:has(.alerts, [part='fallback']:not([hidden]))),
  .base:not(:has(.alerts, [part='fallback']:not([hidden]))) > .body {
    display: contents;
  }

  .base:not(:has(.alerts)) > :is([part='heading'], slot, .toolbar) {
    display: none;
  }

  .base:not(:has(.alerts)) > [aria-live] {
    position: absolute;
  }

  .alerts ul {
    display: grid;
    gap: 0.25em;
  }

  .item {
    --_tone: var(--_accent);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    padding: var(--cw-padding, 0.5em 1em);
    border: var(--cw-border, 0);
    border-inline-start: 0.375em solid var(--_tone);
    background: color-mix(in srgb, var(--_tone) 12%, var(--_surface));
    color: var(--_text);
  }

  .warning {
    --_tone: #f08000;
  }

  .danger {
    --_tone: #b3001b;
    background: var(--_tone);
    color: #fff;
  }

  .item > .icon {
    color: var(--_tone);
  }

  :is(.warning, .danger) > .icon {
    color: inherit;
  }

  .content {
    display: flex;
    flex: 1 1 min(16em, 100% - 2.25em);
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    min-inline-size: 0;
  }

  [part='title'] {
    font-weight: 600;
  }

  [part='severity'] {
    font-weight: 700;
  }

  .item a {
    display: inline-block;
    padding-block: 0.125em;
    color: inherit;
  }

  .danger :focus-visible {
    outline-color: currentcolor;
  }

  /* On a line of its own it is at the end, as beside the text. */
  .alerts button {
    margin-inline-start: auto;
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    font-size: 0.875em;
  }

  [part~='all'] {
    margin: 0.5em 1em;
  }

  [part~='all']::after {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: 0.5em;
    border: solid currentcolor;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
    translate: 0 -0.2em;
  }

  [part~='all'][aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }

  [part='dismissed']:focus {
    outline: none;
  }

  /* On paper nothing can be asked for. */
  @media not print {
    .rest {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .item {
      border: 1px solid CanvasText;
      border-inline-start-width: 0.375em;
    }

    .danger {
      background: Canvas;
      color: CanvasText;
      border-width: 0.25em;
      border-inline-start-width: 0.375em;
    }

    .item > .icon {
      stroke: CanvasText;
    }
  }

  /* Browsers leave backgrounds out on paper. */
  @media print {
    .danger {
      border: 0.125em solid;
      background: none;
      color: #000;
    }
  }
`;
