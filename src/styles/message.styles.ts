import { css } from 'lit';

/** Errors and notes about what the visitor enters and sends, the same in every widget that sends. */
export const messageStyles = css`
  :host {
    --_error: var(--cw-error, #b3261e);
  }

  @supports (color: light-dark(red, red)) {
    :host {
      --_error: var(--cw-error, light-dark(#b3261e, #f2b8b5));
    }
  }

  [role='alert']:not(.visually-hidden),
  .note {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 0.25em solid var(--_error);
    border-radius: var(--_radius);
  }

  .note {
    border-inline-start-color: var(--_accent);
  }

  [role='alert'],
  [role='alert'] a,
  [part='field-error'] {
    color: var(--_error);
    font-weight: 600;
  }

  .invalid {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_error);
  }

  /* Focused in order to be read out, not to be operated. */
  [role='alert']:focus {
    outline: none;
  }
`;
