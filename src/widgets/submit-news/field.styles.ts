import { css } from 'lit';
import { messageStyles } from '../../styles/message.styles.js';

/** The fields of a long form with their messages: separate, so that widgets with a single field do not download them. */
export const fieldStyles = [
  messageStyles,
  css`
    textarea[part='input'] {
      max-inline-size: 45em;
      resize: vertical;
    }

    input[part='input'][type='datetime-local'],
    input[part='input'][type='date'] {
      max-inline-size: 15em;
    }

    /* Otherwise a browser hides the time, which its field does not scroll to. */
    @container (max-width: 14em) {
      input[part='input'][type='datetime-local'] {
        padding-inline: 0.25em;
        font-size: 0.8em;
      }
    }

    [aria-invalid='true'] {
      border-color: var(--_error, currentcolor);
      border-width: 2px;
    }

    fieldset {
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }

    legend {
      margin-block-end: 0.5em;
      padding: 0;
      font-size: 1.0625em;
      font-weight: 700;
    }

    .mark,
    [part='hint'] {
      color: var(--_muted);
      font-weight: 400;
    }

    [part='hint'] {
      margin-block-end: 0.25em;
      font-size: 0.875em;
    }

    /* The box and its label are one target, 44 CSS pixels high. */
    .check {
      display: flex;
      align-items: start;
      gap: 0.5em;
      padding-block: 0.5em;
    }

    .check input {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      margin-block: 0.125em;
      accent-color: var(--_accent);
    }

    .check label {
      margin: 0;
      font-weight: 400;
    }
  `,
];
