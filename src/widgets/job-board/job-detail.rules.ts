/** The style sheet of open offers, adopted by the widget when the first offer is opened. */
export const detailRules = `
  [part='facts'],
  [part='description'],
  [part='actions'] {
    margin-block-start: 0.75em;
  }

  [part='facts'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: 0.5em 1em;
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

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  [part='apply'] {
    padding: 0.625em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    font-weight: 600;
    text-decoration: none;
  }

  /* The quiet one of two actions looks like a link. */
  [part='print'] {
    padding: 0;
    border: 0;
    background: none;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* The printed sheet for the noticeboard, on which links can't be followed. */
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

    [part='disclosure'] {
      display: inline;
      color: inherit;
      text-decoration: none;
    }

    [part='disclosure']::before {
      content: none !important;
    }

    [part='apply'] {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }

    [part='apply']::after {
      content: ' — ' attr(data-address);
      font-weight: 400;
    }
  }
`;
