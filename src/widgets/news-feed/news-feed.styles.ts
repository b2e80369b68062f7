import { css } from 'lit';
import { imageStyles } from '../../styles/image.styles.js';
import { listStyles } from '../../styles/list.styles.js';
import { rowStyles } from '../../styles/rows.styles.js';

export const newsFeedStyles = css`
  ${listStyles}
  ${imageStyles}

  [part='item'] {
    position: relative;
  }

  /* All parts of a card are 0.25em of its own font size apart. */
  [part='excerpt'] {
    margin-block-start: 0.25em;
  }

  [part='title'] {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.5;
  }

  [part~='link'] {
    color: var(--_text);
    text-decoration-color: var(--_line);
  }

  [part~='link']:hover {
    color: var(--_accent);
    text-decoration-color: currentcolor;
  }

  /* The whole card is the target of its only link. */
  [part~='link']::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  [part~='link']:focus-visible {
    outline: none;
  }

  [part~='link']:focus-visible::after {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.25em;
    border-radius: 0.125em;
  }

  /* Above the link, which covers the card. Here, because the space is kept in prerendered content. */
  [part='video'] {
    position: relative;
    display: grid;
    justify-items: start;
    gap: 0.375em;
    max-inline-size: 45em;
    margin-block: 0.5em;
  }

  /*
   * The title opens the text in place. The link must not cover the card, whose text can then be selected and has links.
   */
  [aria-expanded]::before {
    content: '+' / '';
    display: inline-block;
    inline-size: 1em;
  }

  [aria-expanded='true']::before {
    content: '−' / '';
  }

  [aria-expanded='true']::after {
    pointer-events: none;
  }

  [part='category'],
  [part='kicker'] {
    color: var(--_accent);
  }

  /* Shown above the title but read after it: before it, it would seem to belong to the previous item. */
  .titles {
    display: flex;
    flex-direction: column-reverse;
  }

  [part='pinned'] {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }

  [part='category'] {
    margin-block-end: 0.2858em;
    font-size: 0.875em;
    font-weight: 600;
  }

  [part='pinned'] > [part='category'] {
    font-size: inherit;
  }

  [part='pinned'] > [part='category']::before {
    content: '· ' / '';
  }

  [part='kicker'] {
    font-weight: 700;
  }

  [part='dates'],
  [part='source'],
  [part='notice'],
  [part='credit'] {
    margin-block-start: 0.2858em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='dates'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  ${rowStyles}

  .compact [part='item'] {
    contain-intrinsic-block-size: auto 3em;
  }

  @container (min-width: 30em) {
    .list [part='item'].with-image {
      grid-template-columns: 12em minmax(0, 1fr);
      gap: 1em;
    }
  }

  /* Cards side by side, as many as fit. */
  .grid,
  .featured {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: calc(var(--_gap) * 1.5);
  }

  .featured [part='item']:first-child {
    grid-column: 1 / -1;
  }

  .featured [part='item']:first-child [part='title'] {
    font-size: 1.375em;
  }

  @container (min-width: 40em) {
    .featured [part='item']:first-child.with-image {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 1.5em;
    }
  }

  .controls {
    display: grid;
    gap: 0.75em;
    margin-block-end: var(--_gap);
  }

  [part='filters'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  [part='chip'] {
    min-block-size: 2.25em;
    padding: 0.25em 0.875em;
    border-radius: 2em;
    font-weight: 400;
  }

  [part='chip'][aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  [part~='more'] {
    margin-block-start: var(--_gap);
  }

  @media (forced-colors: active) {
    [part='chip'][aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
