import { shared } from '../shared.js';
import { readPlaceholder, selector, type Placeholder } from './placeholder.js';

/** Every placeholder of the document that holds no widget yet, in its order. */
export function wanted(): Placeholder[] {
  const found = document.querySelectorAll<HTMLElement>(selector(shared.settings?.links ?? false));
  return [...found].filter((element) => !isMounted(element)).flatMap((element) => readPlaceholder(element) ?? []);
}

/**
 * Told by the document, not by a list of ours: a page that is put back from a copy of its markup (Turbo, a page
 * builder, `innerHTML`) holds the widget already. A link that was mounted stands inside its widget.
 */
function isMounted(element: Element): boolean {
  const tags = [...shared.tags.values()];
  const nearby = element.hasAttribute('data-cw') ? [...element.children] : [element.parentElement];
  return nearby.some((node) => node && tags.includes(node.localName));
}
