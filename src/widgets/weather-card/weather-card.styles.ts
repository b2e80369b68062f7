import { css } from 'lit';

export const weatherCardStyles = css`
  .content,
  .reading {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    min-inline-size: 0;
  }

  [part='place'] {
    margin-block-end: calc(var(--_gap) * -0.5);
    font-size: 1.125em;
    font-weight: 600;
  }

  .now {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }

  .now .icon {
    inline-size: 3em;
    block-size: 3em;
    color: var(--_accent);
    stroke-width: 1.5;
  }

  [part='temperature'] {
    /* Large text in a narrow column still fits on one line. */
    font-size: clamp(1em, 17cqi, 2.5em);
    font-weight: 600;
    line-height: 1.2;
    white-space: nowrap;
  }

  .sky {
    flex: 1 1 8em;
  }

  [part='condition'] {
    font-weight: 600;
  }

  [part='condition']::first-letter {
    text-transform: uppercase;
  }

  [part='observed'],
  [part='label'],
  [part='vigilance-until'],
  .credit {
    color: var(--_muted);
  }

  [part='observed'],
  [part='label'],
  .credit {
    font-size: 0.875em;
  }

  .credit a {
    color: inherit;
  }

  .metrics {
    display: grid;
    gap: 0.75em var(--_gap);
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }

  [part='value'] {
    font-weight: 600;
  }

  /* Text that is twice as large in a narrow column wraps instead of overflowing. */
  @container (min-width: 10em) {
    [part='value'],
    .value {
      white-space: nowrap;
    }
  }

  @container (max-width: 19.99em) {
    .metric {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 0.5em;
    }
  }

  @container (min-width: 20em) {
    .metrics {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 30em) {
    .metrics {
      grid-template-columns: repeat(4, auto);
    }
  }

  @container (min-width: 48em) {
    .wide {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: center;
    }

    .wide > .reading:has(+ .forecast) .metrics {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .wide > :is(.vigilance, .warnings),
    .wide > .age,
    .wide > .credit,
    .wide > .reading:not(:has(+ .forecast)) {
      grid-column: 1 / -1;
    }
  }

  .warnings {
    display: grid;
    gap: 0.5em;
  }

  .vigilance {
    --_level: #f5c400;
    display: grid;
    gap: 0.25em;
    padding: 0.75em 1em;
    border-inline-start: 0.375em solid var(--_level);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_level) 16%, var(--_surface));
  }

  .vigilance.orange {
    --_level: #f08000;
  }

  .vigilance.red {
    --_level: #d4001a;
  }

  .vigilance a {
    color: inherit;
  }

  [part='vigilance-title'] {
    display: flex;
    gap: 0.5em;
    font-weight: 700;
  }

  .age {
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    background: var(--_soft);
    font-size: 0.875em;
  }

  /* Expired values are less prominent. */
  .expired :is(.reading, .line, .forecast),
  .expired :is(.reading, .line, .forecast) .icon {
    color: var(--_muted);
  }

  .content.line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }

  .content.line > :is(.vigilance, .warnings, .forecast) {
    flex-basis: 100%;
  }

  .line > .line {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  :host([layout='line' i]) .base,
  .base:has(> .content.line) {
    padding: var(--cw-padding, 0.25em 0.5em);
    border: var(--cw-border, 0);
  }

  :host([layout='line' i]) [part='skeleton'] {
    block-size: 1.5em;
  }

  @media (forced-colors: active) {
    .vigilance {
      border: 1px solid CanvasText;
      border-inline-start-width: 0.375em;
    }

    .icon {
      stroke: CanvasText;
    }
  }
`;
