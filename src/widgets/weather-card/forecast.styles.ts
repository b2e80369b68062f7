import { css } from 'lit';

export const forecastStyles = css`
  .hours {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(4em, 1fr));
    gap: 0.75em 0.25em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .hours .slot {
    display: grid;
    justify-items: center;
    gap: 0.125em;
    font-size: 0.9375em;
  }

  [part='probability'],
  [part='time'] {
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* Days are rows in a narrow widget, and columns if at least five of them fit. */
  .forecast {
    border-block-start: 1px solid var(--_line);
  }

  .forecast li {
    position: relative;
    padding-block: 0.5em;
  }

  .forecast li + li {
    border-block-start: 1px solid var(--_line);
  }

  .day {
    display: grid;
    grid-template-columns: minmax(min-content, 1fr) auto auto;
    align-items: center;
    gap: 0 0.75em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }

  .day .icon {
    color: var(--_accent);
  }

  .day [part='range'] {
    grid-column: -2;
    text-align: end;
  }

  .day [part='probability'],
  .day [part='precipitation'] {
    grid-column: 1 / -1;
    font-size: 0.875em;
    text-align: end;
  }

  [part='precipitation'],
  [part='min'] {
    color: var(--_muted);
  }

  [part='max'] {
    font-weight: 600;
  }

  /* The order of the two numbers stays the same in right-to-left text, even with a minus sign. */
  [part='min'],
  [part='max'] {
    unicode-bidi: isolate;
  }

  /* With text twice as large in a narrow column, the name of the day gets its own line. */
  @container (max-width: 11.99em) {
    .day [part='date'] {
      grid-column: 1 / -1;
    }

    .day .icon {
      grid-column: 1;
    }
  }

  @container (min-width: 18em) and (max-width: 29.99em) {
    .forecast {
      display: grid;
      grid-template-columns: minmax(min-content, 1fr) auto auto auto;
      gap: 0 0.75em;
    }

    /* The rows share the columns of the list, so that icons and numbers are aligned. */
    .forecast li,
    .forecast .day {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: minmax(min-content, 1fr) auto 4em 7em;
      grid-template-columns: subgrid;
    }

    /* Without an amount, the probability takes its place. */
    .forecast .day {
      grid-auto-flow: dense;
    }

    .forecast .day :is([part='precipitation'], [part='probability']) {
      grid-column: 3;
    }
  }

  @container (min-width: 30em) {
    .forecast {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(5em, 1fr));
      gap: 0.5em;
      padding-block-start: 0.5em;
    }

    .forecast li + li {
      border-block-start: 0;
    }

    .forecast .day {
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
      gap: 0.25em;
      text-align: center;
    }

    .forecast .day [part] {
      grid-column: 1;
      text-align: center;
    }

    .forecast .day .icon {
      inline-size: 2em;
      block-size: 2em;
    }
  }

  @container (min-width: 48em) {
    .wide .forecast {
      padding-inline-start: var(--_gap);
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
`;
