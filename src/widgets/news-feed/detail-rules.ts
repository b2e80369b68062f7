/** The style sheet of open items, adopted by the widget when the first item is opened. */
export const detailRules = `
  [part='item']:has([aria-expanded='true']) {
    grid-column: 1 / -1;
  }

  [part='description'] {
    display: grid;
    gap: 0.75em;
    max-inline-size: 45em;
    margin-block-start: 0.75em;
  }

  [part='description']:focus {
    outline: none;
  }

  [part='description'] ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  [part='photo'] {
    display: grid;
    gap: 0.25em;
  }

  [part='photo'] img {
    inline-size: auto;
    max-inline-size: 100%;
    aspect-ratio: auto;
  }

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 0.75em;
  }

  @media print {
    :host([printing]) .base {
      border: 0;
    }

    :host([printing]) [part='item']:not(.printing),
    :host([printing]) .base > :not(.body),
    :host([printing]) .body > :not([part='items']) {
      display: none;
    }

    :host([printing]) [part='title'] {
      font-size: 2em;
    }

    [part='photo'] {
      break-inside: avoid;
    }

    [part='photo'] img {
      max-block-size: 12cm;
    }

    [part='page']::after {
      content: ' — ' attr(href);
    }
  }
`;
