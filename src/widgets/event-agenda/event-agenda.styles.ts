import { css } from 'lit';
import { imageStyles } from '../../styles/image.styles.js';
import { listStyles } from '../../styles/list.styles.js';
import { rowStyles } from '../../styles/rows.styles.js';
import { eventCardStyles } from './event-card.styles.js';
import { monthStyles } from './month.styles.js';

export const eventAgendaStyles = css`
  ${listStyles}
  ${imageStyles}
  ${monthStyles}

  ${eventCardStyles}

  ${rowStyles}

  .compact [part='actions'] {
    display: none;
  }

  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: calc(var(--_gap) * 1.5);
  }

  [part='controls'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.75em;
    margin-block-end: var(--_gap);
  }

  [part='search'] {
    grid-column: 1 / -1;
  }

  [part~='more'],
  .subscription {
    margin-block-start: var(--_gap);
  }

  @media print {
    [part='controls'],
    [part='actions'],
    .subscription {
      display: none;
    }

    [part='item'] {
      break-inside: avoid;
    }
  }
`;
