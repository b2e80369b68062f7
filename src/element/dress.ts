import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';

/**
 * Gives a shadow root its style sheets. They must be made in the document that it belongs to, which is another one than
 * the script's where an element is put into a frame, as the canvas of an editor is.
 * https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export function dress(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  if (root.ownerDocument === document) return adoptStyles(root, styles);
  // A document that is not shown has no window, and needs no style.
  const view = root.ownerDocument.defaultView;
  root.adoptedStyleSheets = view ? styles.map((style) => copy(style as CSSResult, new view.CSSStyleSheet())) : [];
}

function copy({ cssText }: CSSResult, sheet: CSSStyleSheet): CSSStyleSheet {
  sheet.replaceSync(cssText);
  return sheet;
}
