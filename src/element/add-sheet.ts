/**
 * Adds a style sheet to a shadow root, of a part that is loaded later. It is constructed in the root's own document, which
 * is not the script's if the element is moved into a frame: see `adoptSheets`.
 */
export function addSheet(root: ShadowRoot, css: string): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
