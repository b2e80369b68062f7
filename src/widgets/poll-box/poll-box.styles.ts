import { css } from 'lit';

export const pollBoxStyles = css`
  .content,
  [part='form'],
  [part='outcome'],
  [part='facts'] {
    display: grid;
    gap: 0.75em;
  }

  .content {
    gap: var(--_gap);
  }

  [part='choices']:focus,
  [part='outcome']:focus {
    outline: none;
  }

  fieldset {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  [part='question'] {
    display: block;
    padding: 0 0 0.375em;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.5;
  }

  [part='hint'],
  [part='description'] {
    display: block;
    color: var(--_muted);
    font-size: 1em;
  }

  [part='choice'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    column-gap: 0.625em;
    min-block-size: 2.75em;
    border-block-start: 1px solid var(--_line);
  }

  [part='choice'] input {
    inline-size: 1.25em;
    block-size: 1.25em;
    /* In the middle of the label's first line. */
    margin: 0.75em 0 0;
    accent-color: var(--_accent);
    font-size: 1em;
  }

  /* The label fills the row, so that all of it can be clicked. */
  [part='choice'] label {
    margin: 0;
    padding-block: 0.625em;
    font-weight: 400;
    cursor: pointer;
  }

  [part='image'] {
    display: block;
    inline-size: auto;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 12em;
    margin-block-start: 0.375em;
    border-radius: var(--_radius);
  }

  [part='about'] {
    grid-column: 2;
    padding-block-end: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='sentence'] {
    font-weight: 600;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
  }

  summary {
    min-block-size: 2.75em;
    padding-block: 0.625em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  [part='results'] {
    display: grid;
    gap: 0.875em;
  }

  /* The label and the mark of the visitor's own choice, then the numbers, then the bar: the same order at every width. */
  [part~='result'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125em 0.75em;
  }

  [part='label'],
  [part='bar'] {
    flex: 1 0 100%;
  }

  /* Leaves room for the "your choice" mark only. */
  [part~='own'] [part='label'] {
    flex: 1 1 calc(100% - 8em);
    min-inline-size: min(100%, 8em);
    font-weight: 700;
  }

  [part='yours'] {
    padding-inline: 0.5em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }

  [part='share'] {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  [part='votes'] {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  [part='bar'] {
    block-size: 0.625em;
    overflow: hidden;
    border-radius: 1em;
    background: var(--_soft);
  }

  [part='fill'] {
    display: block;
    block-size: 100%;
    border-radius: inherit;
    background: var(--_accent);
  }

  [part='facts'] {
    gap: 0.125em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }

  @media (forced-colors: active) {
    [part='bar'] {
      border: 1px solid CanvasText;
    }

    [part='fill'] {
      forced-color-adjust: none;
      background: Highlight;
    }
  }

  @media print {
    [part='bar'] {
      print-color-adjust: exact;
    }
  }
`;
