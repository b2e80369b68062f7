import { css } from 'lit';

/** The rows of a list, of its compact form and of a month, separated by a line. */
export const rowStyles = css`
  .list [part='item'] + [part='item'],
  .compact [part='item'] + [part='item'],
  .month [part='item'] + [part='item'] {
    margin-block-start: var(--_gap);
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  .compact [part='item'] + [part='item'] {
    margin-block-start: 0.625em;
    padding-block-start: 0.625em;
  }

  .compact [part='title'] {
    font-size: 1em;
  }
`;
