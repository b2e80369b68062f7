import { css } from 'lit';

/**
 * Colours and sizes, as private properties with the public tokens as values. The public tokens are never declared here:
 * a declaration on `:host` would override the value that the page sets on an ancestor. `Canvas` and `CanvasText` follow
 * the `color-scheme`, the page's or the widget's own, and the visitor's forced colours.
 *
 * The accent keeps the commune's hue, but its luminance is limited: `y` of `xyz` is the relative luminance of WCAG. At
 * most 0.098 on a light surface and at least 0.4 on a dark one give 4.5:1 both as text and as a background of text, on
 * surfaces down to a luminance of 0.8 and up to 0.045, and 7:1 on white and black
 * (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). To darken, all channels are scaled down; to lighten, `oklch`
 * keeps the hue, with no more chroma than screens can show, and `xyz` adds the rest. In browsers without relative
 * colours, the accent is mixed with the text colour, which outweighs it.
 */
export const tokens = css`
  :host {
    --_surface: var(--cw-surface, Canvas);
    --_text: var(--cw-text, CanvasText);
    --_muted: var(--cw-muted, color-mix(in srgb, var(--_text) 72%, var(--_surface)));
    --_line: var(--cw-line, color-mix(in srgb, var(--_text) 18%, var(--_surface)));
    --_soft: var(--cw-soft, color-mix(in srgb, var(--_text) 6%, var(--_surface)));
    --_control: var(--cw-control, color-mix(in srgb, var(--_text) 55%, var(--_surface)));
    --cw--accent: var(--cw-accent, #0b5c8a);
    --_accent: color-mix(in srgb, var(--cw--accent) 39%, CanvasText);
    --_on-accent: Canvas;
    --_radius: var(--cw-radius, 0.5em);
    --_gap: var(--cw-gap, 1em);
    --_padding: var(--cw-padding, 1.25em);
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([theme='auto']) {
    color-scheme: light dark;
  }

  @supports (color: light-dark(color(from red xyz calc(x * 1) y z), red)) {
    :host {
      --cw--accent: var(--cw-accent, light-dark(#0b5c8a, #8cc8f0));
      --_accent: light-dark(
        color(
          from var(--cw--accent) xyz calc(x * 0.098 / max(y, 0.098)) min(y, 0.098) calc(z * 0.098 / max(y, 0.098)) / 1
        ),
        color(
          from oklch(from var(--cw--accent) max(l, 0.75) min(c, max(0.13, l - 0.55)) h) xyz
            calc(x + 0.95 * max(0, 0.4 - y)) max(y, 0.4) calc(z + 1.09 * max(0, 0.4 - y)) / 1
        )
      );
      --_on-accent: light-dark(#fff, #000);
    }
  }
`;

/**
 * Registers the type of the accent. Without a type, an invalid colour from the page would invalidate every declaration
 * that uses it: outlines, and backgrounds under white text.
 */
export function registerAccent(): void {
  // In Node there is no `CSS`.
  globalThis.CSS?.registerProperty?.({
    name: '--cw--accent',
    syntax: '<color>',
    inherits: false,
    initialValue: '#0b5c8a',
  });
}
