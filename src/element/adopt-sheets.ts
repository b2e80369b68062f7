import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';

/**
 * Adopts the style sheets of a shadow root. They must be constructed in its own document, which is not the script's if
 * the element is moved into a frame, such as the canvas of an editor.
 * https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export function adoptSheets(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  if (root.ownerDocument === document) return adoptStyles(root, styles);
  // A document that is not displayed has no window, and needs no styles.
  const view = root.ownerDocument.defaultView;
  root.adoptedStyleSheets = view ? styles.map((style) => copy(style as CSSResult, new view.CSSStyleSheet())) : [];
}

function copy({ cssText }: CSSResult, sheet: CSSStyleSheet): CSSStyleSheet {
  sheet.replaceSync(cssText);
  return sheet;
}
