import { css } from 'lit';
import { listStyles } from '../../styles/list.styles.js';

export const jobBoardStyles = css`
  ${listStyles}

  [part='gone'] {
    margin-block-end: var(--_gap);
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    font-weight: 600;
  }

  [part='gone']:focus {
    outline: none;
  }

  [part='item'] + [part='item'] {
    margin-block-start: var(--_gap);
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  [part='title'] {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.5;
  }

  [part='disclosure'] {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  [part='disclosure']::before {
    content: '+' / '';
    display: inline-block;
    inline-size: 1em;
  }

  [part='disclosure'][aria-expanded='true']::before {
    content: '−' / '';
  }

  [part='badges'],
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  [part='badges'],
  [part='description'],
  [part='actions'] {
    margin-block-start: 0.625em;
  }

  [part~='badge'] {
    padding: 0.125em 0.625em;
    border: 1px solid var(--_accent);
    border-radius: 2em;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }

  [part~='closing'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  [part='facts'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: 0.5em 1em;
    /* 0.625em of the item's font size, as between its other parts. */
    margin-block-start: 0.6667em;
    font-size: 0.9375em;
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='description'] {
    display: grid;
    gap: 0.625em;
    max-inline-size: 45em;
  }

  [part='description'] ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  [part='apply'] {
    font-weight: 600;
  }

  [part='controls'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.75em;
    margin-block-end: var(--_gap);
  }

  [part='search'] {
    grid-column: 1 / -1;
  }

  [part~='more'] {
    margin-block-start: var(--_gap);
  }

  @media (forced-colors: active) {
    [part~='closing'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }

  /* The printed sheet for the noticeboard, on which links can't be followed. */
  @media print {
    :host([printing]) .base {
      border: 0;
    }

    :host([printing]) [part='item']:not(.printing),
    :host([printing]) .base > :not(.body),
    :host([printing]) .body > :not([part='items']),
    [part='controls'] {
      display: none;
    }

    [part='item'] {
      break-inside: avoid;
    }

    :host([printing]) [part='title'] {
      font-size: 2em;
    }

    [part='disclosure'] {
      display: inline;
      color: inherit;
      text-decoration: none;
    }

    [part='disclosure']::before {
      content: none !important;
    }

    /* Browsers do not print backgrounds. */
    [part~='badge'] {
      border-color: currentcolor;
      background: none;
      color: inherit;
    }

    [part='apply']::after {
      content: ' — ' attr(data-address);
      font-weight: 400;
    }
  }
`;
