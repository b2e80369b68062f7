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

  [part='disclosure'],
  [part='details'] {
    display: inline-flex;
    align-items: baseline;
    min-block-size: 2em;
    vertical-align: top;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* A chevron, which points down, and up while the offer is open. */
  [part='disclosure']::before,
  [part='details']::before {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.1em 0.6em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    transform: translateY(-0.2em) rotate(45deg);
  }

  [aria-expanded='true']::before {
    transform: rotate(-135deg);
  }

  [part='summary'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  [part='badges'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.25em;
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

  [part='controls'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.75em;
    margin-block-end: var(--_gap);
  }

  [part='search'] {
    grid-column: 1 / -1;
  }

  [part~='more'],
  [part='subscribe'] {
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

  @media print {
    [part='controls'],
    [part='subscribe'] {
      display: none;
    }

    [part='item'] {
      break-inside: avoid;
    }

    /* Browsers do not print backgrounds. */
    [part~='badge'] {
      border-color: currentcolor;
      background: none;
      color: inherit;
    }
  }
`;
