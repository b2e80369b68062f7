import { css } from 'lit';

/**
 * The look, as private properties over public tokens. The tokens themselves are never declared here: a declaration on
 * `:host` would beat the value that the page gives to an ancestor.
 * `Canvas` and `CanvasText` follow the page's `color-scheme` and the visitor's forced colours.
 */
export const tokens = css`
  :host {
    --_surface: var(--cw-surface, Canvas);
    --_text: var(--cw-text, CanvasText);
    --_muted: var(--cw-muted, color-mix(in srgb, var(--_text) 72%, var(--_surface)));
    --_line: var(--cw-line, color-mix(in srgb, var(--_text) 18%, var(--_surface)));
    --_soft: var(--cw-soft, color-mix(in srgb, var(--_text) 6%, var(--_surface)));
    --_control: var(--cw-control, color-mix(in srgb, var(--_text) 55%, var(--_surface)));
    --_accent: var(--cw-accent, #0b5c8a);
    --_on-accent: var(--cw-on-accent, #fff);
    --_radius: var(--cw-radius, 0.5em);
    --_gap: var(--cw-gap, 1em);
    --_padding: var(--cw-padding, 1.25em);
  }

  @supports (color: light-dark(red, red)) {
    :host {
      --_accent: var(--cw-accent, light-dark(#0b5c8a, #8cc8f0));
      --_on-accent: var(--cw-on-accent, light-dark(#fff, #0b1f2c));
    }
  }
`;
