/**
 * The language of a widget: its own `lang`, else the script tag's for the whole page, else the closest `lang`, through
 * shadow roots up to the page; `fr` if none is declared. BCP 47.
 * https://html.spec.whatwg.org/multipage/dom.html#attr-lang
 */
export function languageOf(element: Element, pageLanguage?: string): string {
  const own = element.getAttribute('lang') || pageLanguage;
  if (own) return own;
  for (let node: Element | null = element; node; node = outerHost(node)) {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return 'fr';
}

function outerHost(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
