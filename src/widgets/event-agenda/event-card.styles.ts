import { css } from 'lit';

/** The card of an event. */
export const eventCardStyles = css`
  [part='title'] {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.5;
  }

  /* Shown above the title but read after it: before it, it would seem to belong to the previous event. */
  .titles {
    display: flex;
    flex-direction: column-reverse;
  }

  [part='category'] {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }

  [part='when'] {
    font-weight: 600;
  }

  [part='when']::first-letter,
  [part='rhythm']::first-letter {
    text-transform: uppercase;
  }

  [part='rhythm'],
  [part='place'],
  [part='dates'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  [part='excerpt'],
  [part='facts'],
  [part='actions'],
  [part='description'],
  .subscription {
    margin-block-start: 0.5em;
  }

  [part='excerpt'],
  [part='description'] {
    max-inline-size: 45em;
  }

  [part='description'] {
    display: grid;
    gap: 0.625em;
  }

  [part='summary'] {
    min-block-size: 1.5em;
    color: var(--_accent);
    cursor: pointer;
  }

  [part='dates'] ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  [part='badges'],
  [part='event-status'] {
    margin-block: 0.25em;
  }

  [part='badge'],
  [part='mark'] {
    display: inline-block;
    padding: 0.125em 0.625em;
    border: 1px solid var(--_accent);
    border-radius: 2em;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }

  .running,
  [part='mark'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.9375em;
  }

  [part='fact'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375em;
  }

  [part='fact'] dt {
    color: var(--_muted);
  }

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  [part~='add'] {
    min-block-size: 2.25em;
    padding: 0.25em 0.875em;
    font-size: 0.9375em;
  }

  @container (min-width: 30em) {
    .list [part='item'].with-image,
    .month [part='item'].with-image {
      grid-template-columns: 12em minmax(0, 1fr);
      gap: 1em;
    }
  }

  @media (forced-colors: active) {
    .running,
    [part='mark'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    /* Browsers do not print backgrounds. */
    [part='badge'],
    [part='mark'] {
      border-color: currentcolor;
      background: none;
      color: inherit;
    }
  }
`;
