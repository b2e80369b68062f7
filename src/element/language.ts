/**
 * The language in force at a node: the closest `lang`, through shadow roots up to the page.
 * Empty when none is declared. BCP 47. https://html.spec.whatwg.org/multipage/dom.html#attr-lang
 */
export function languageOf(element: Element): string {
  for (let node: Element | null = element; node; node = outerHost(node)) {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

function outerHost(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
