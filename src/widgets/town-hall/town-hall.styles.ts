import { css } from 'lit';

export const townHallStyles = css`
  .office {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }

  .office + .office {
    margin-block-start: calc(var(--_gap) * 1.5);
    padding-block-start: calc(var(--_gap) * 1.5);
    border-block-start: 1px solid var(--_line);
  }

  [part='name'] {
    font-size: 1.125em;
    font-weight: 600;
  }

  .opening {
    position: relative;
    padding-inline-start: 1.25em;
    font-size: 1.125em;
    font-weight: 600;
  }

  /* A filled disc for open, a ring for closed: colour alone says nothing. */
  .opening::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: 0;
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 0.175em solid var(--_muted);
    border-radius: 50%;
  }

  .opening.open::before {
    border-color: #1a7f37;
    background: #1a7f37;
  }

  .opening.appointment::before {
    border-color: var(--_accent);
    border-style: double;
  }

  .week {
    inline-size: 100%;
    /* A page in quirks mode does not let tables inherit it. */
    line-height: inherit;
    border-collapse: collapse;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }

  .week caption,
  [part='coming-title'] {
    padding-block-end: 0.25em;
    font-weight: 600;
    text-align: start;
  }

  .week tbody tr {
    border-block-start: 1px solid var(--_line);
  }

  .week tbody th,
  .week td {
    padding: 0.375em 0.5em;
    text-align: start;
    vertical-align: top;
  }

  .week tbody th {
    inline-size: 40%;
    font-weight: 400;
  }

  .week time::first-letter,
  [part='closure']::first-letter {
    text-transform: uppercase;
  }

  .week time {
    display: inline-block;
  }

  [aria-current] {
    background: var(--_soft);
  }

  [part='today-badge'] {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }

  [part='range'] {
    display: block;
  }

  .coming {
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }

  .contacts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em var(--_gap);
  }

  [part='label'],
  .note {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .note {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .note a {
    color: inherit;
  }

  /* The targets of a touch are not too close to each other (WCAG 2.5.8). */
  .contacts a {
    display: inline-block;
    padding-block: 0.125em;
  }

  .office.line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
  }

  .line .opening {
    font-size: 1em;
  }

  :host([layout='line' i]) .base,
  .base:has(> .body > .line) {
    padding: var(--cw-padding, 0.25em 0.5em);
    border: var(--cw-border, 0);
  }

  :host([layout='line' i]) [part='skeleton'] {
    block-size: 1.5em;
  }

  @container (min-width: 30em) {
    .contacts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  /* In a narrow column, hours are below their day. */
  @container (max-width: 15.99em) {
    .week,
    .week :is(caption, tbody, tr, th, td) {
      display: block;
    }

    .week tbody th {
      inline-size: auto;
      padding-block-end: 0;
    }
  }

  @media (forced-colors: active) {
    .opening::before {
      border-color: CanvasText;
      forced-color-adjust: none;
    }

    .opening.open::before {
      background: CanvasText;
    }
  }
`;
