import { css } from 'lit';
import { tokens } from './tokens.js';

/** The common styles of all widgets: a box that the page's own style sheet can't break. */
export const baseStyles = [
  tokens,
  css`
    :host {
      display: block;
      min-block-size: var(--cw-min-height, auto);
      font-size: var(--cw-font-size, 1em);
    }

    /*
     * A size container has no intrinsic width: in a shrink-to-fit parent (a dialog, a float, a flex item, a table cell)
     * the widget would have width 0. This hidden line of two words, without height, gives it one: 26em if there is
     * room, 8em at least. It is not read out by screen readers.
     */
    :host::before {
      content: '. .';
      display: block;
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
      white-space: normal;
      overflow-wrap: normal;
      text-indent: 8em;
      word-spacing: 17em;
    }

    :host([hidden]),
    :host(:state(empty)[when-empty='hide']) {
      display: none;
    }

    [hidden] {
      display: none !important;
    }

    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }

    /*
     * Inherited properties cross the shadow boundary: all are reset here except font and spacing, which the page sets.
     * The property "all" does not include the direction, which follows the language.
     */
    .base {
      all: initial;
      display: block;
      box-sizing: border-box;
      container-type: inline-size;
      padding: var(--_padding);
      border: var(--cw-border, 1px solid var(--_line));
      border-radius: var(--_radius);
      background: var(--_surface);
      color: var(--_text);
      color-scheme: inherit;
      font-family: var(--cw-font-family, inherit);
      font-size: inherit;
      letter-spacing: inherit;
      word-spacing: inherit;
      line-height: 1.5;
      overflow-wrap: anywhere;
    }

    .base:focus {
      outline: none;
    }

    h2,
    h3,
    h4,
    h5,
    h6,
    p,
    ul,
    ol,
    dl,
    dd,
    figure {
      margin: 0;
      padding: 0;
    }

    ul,
    ol {
      list-style: none;
    }

    /* Text of another script keeps its own direction, but is aligned like the rest. */
    [dir='auto'] {
      text-align: match-parent;
    }

    [part='heading'] {
      margin-block-end: 0.75em;
      font-size: 1.375em;
      font-weight: 700;
      line-height: 1.5;
    }

    a {
      color: var(--_accent);
      text-underline-offset: 0.15em;
    }

    a:hover {
      text-decoration-thickness: 0.125em;
    }

    :focus-visible {
      outline: 0.1875em solid var(--_accent);
      outline-offset: 0.125em;
    }

    button {
      min-block-size: 2.75em;
      padding: 0.5em 1em;
      border: 1px solid var(--_control);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: var(--_accent);
      font: inherit;
      font-weight: 600;
      text-align: center;
      cursor: pointer;
    }

    button:hover {
      background: var(--_soft);
      color: var(--_accent);
    }

    button[aria-disabled='true'] {
      color: var(--_muted);
      background: var(--_surface);
      cursor: default;
    }

    [part='message'],
    [part='notice'],
    .status {
      color: var(--_muted);
    }

    [part='notice'] {
      margin-block-start: 0.75em;
      font-size: 0.875em;
    }

    [part='error'] {
      display: grid;
      justify-items: start;
      gap: 0.75em;
    }

    [part='error'] + [part='fallback'],
    .status {
      margin-block-start: 0.75em;
    }

    [part='skeleton'] {
      block-size: 6em;
      border-radius: var(--_radius);
      background: repeating-linear-gradient(var(--_soft) 0 1em, transparent 1em 1.75em);
    }

    .toolbar {
      display: flex;
      justify-content: flex-end;
      margin-block-start: 0.75em;
      font-size: 0.875em;
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    @media (forced-colors: active) {
      button {
        border-color: ButtonBorder;
      }
    }

    @media print {
      button,
      .toolbar {
        display: none;
      }
    }
  `,
];
