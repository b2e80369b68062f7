import { css } from 'lit';

export const submitNewsStyles = css`
  [part='form'],
  [part='review'],
  [part='receipt'] {
    display: grid;
    gap: 1.25em;
  }

  [part='step-title'] {
    font-size: 1.1875em;
    font-weight: 700;
  }

  [part='part-title'] {
    font-size: 1em;
    font-weight: 700;
  }

  [part='group'] > :not(legend) + * {
    margin-block-start: 1em;
  }

  .row,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.5em;
  }

  .actions {
    gap: 0.75em;
  }

  .end {
    margin-block-end: 0.75em;
    text-align: end;
  }

  [part='restored'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
  }

  [part='error-summary'] ul {
    margin-block-start: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  [part='chosen'],
  [part='other-date'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  /* A legend is drawn on the border: floated, it is in the box, as its group of fields. */
  [part='other-date'] > legend {
    float: inline-start;
    margin: 0;
    font-size: 1em;
  }

  [part='other-date'] > .row {
    clear: both;
    align-items: start;
  }

  [part='other-date'] > .row > * {
    min-inline-size: 0;
  }

  canvas {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  [part='thumbnail'] canvas {
    max-inline-size: min(100%, 12em);
  }

  /* As images in the list of news. */
  [part='image'] canvas {
    inline-size: 100%;
    aspect-ratio: var(--cw-image-ratio, 16 / 9);
    object-fit: cover;
  }

  [part='review'] [part='item'] {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  [part='photos'] {
    display: grid;
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }

  [part='count'] {
    margin-block-start: 0.25em;
    color: var(--_muted);
    text-align: end;
  }

  @media print {
    :host([printing]) button {
      display: none;
    }
  }

  [part='recap'] dt,
  dl[part='field'] dt {
    font-weight: 600;
  }

  [part='recap'] dd {
    margin-block-end: 0.75em;
    white-space: pre-line;
  }

  [part='reference'],
  [part='secret'] {
    font-size: 1.125em;
    user-select: all;
  }

  progress {
    inline-size: min(100%, 15em);
    accent-color: var(--_accent);
  }

  dialog {
    inline-size: min(45em, 100% - 1em);
    max-block-size: calc(100% - 1em);
    /* Not --_padding, which is 0 on some pages: text would touch the edge, and cut the focus ring of what is at it. */
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  /* Focused in order to be read out, not to be operated. */
  [part='form']:focus,
  [part='review']:focus,
  [part='receipt']:focus {
    outline: none;
  }
`;
