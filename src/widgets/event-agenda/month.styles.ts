import { css } from 'lit';

/** The grid of a month. Where it is too narrow for the numbers of days, the list below it stands alone. */
export const monthStyles = css`
  [part='month-bar'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em;
    margin-block-end: 0.5em;
  }

  [part='month'] {
    font-size: 1em;
    font-weight: 600;
    text-align: center;
  }

  [part='month']::first-letter {
    text-transform: uppercase;
  }

  [part~='previous'],
  [part~='next'] {
    flex: none;
    inline-size: 2em;
    padding: 0;
  }

  [part~='previous']::before {
    content: '‹' / '';
  }

  [part~='next']::before {
    content: '›' / '';
  }

  :dir(rtl)[part~='previous']::before {
    content: '›' / '';
  }

  :dir(rtl)[part~='next']::before {
    content: '‹' / '';
  }

  table {
    display: none;
    inline-size: 100%;
    margin-block-end: var(--_gap);
    border-collapse: collapse;
    table-layout: fixed;
  }

  @container (min-width: 18em) {
    table {
      display: table;
    }

    [part='month'] {
      font-size: 1.125em;
    }

    [part~='previous'],
    [part~='next'] {
      inline-size: 2.75em;
    }
  }

  th {
    padding: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  th[scope='row'],
  thead td {
    inline-size: 0;
    padding: 0;
  }

  tbody td {
    position: relative;
    block-size: 3em;
    padding: 0.25em;
    border: 1px solid var(--_line);
    font-size: 0.875em;
    text-align: start;
    vertical-align: top;
  }

  [part='day'] {
    cursor: pointer;
  }

  [part='day']:hover {
    background: var(--_soft);
  }

  [part='day']:focus-visible {
    outline-offset: -0.1875em;
  }

  [part='day'][aria-selected='true'] {
    box-shadow: inset 0 0 0 0.125em var(--_accent);
  }

  [part='day-number'] {
    display: inline-block;
    min-inline-size: 1.75em;
    border-radius: 1em;
    text-align: center;
  }

  .busy [part='day-number'] {
    color: var(--_accent);
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  [aria-current='date'] [part='day-number'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  [part='day-event'] {
    display: none;
  }

  @container (min-width: 44em) {
    tbody td {
      block-size: 6em;
    }

    [part='day-event'] {
      display: block;
      margin-block-start: 0.25em;
      line-height: 1.3;
    }
  }

  @media (forced-colors: active) {
    /* Otherwise its background is that of every day. */
    [aria-current='date'] [part='day-number'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    [part='day'][aria-selected='true'] {
      outline: 0.125em solid Highlight;
      outline-offset: -0.125em;
    }
  }
`;
