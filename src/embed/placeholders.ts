import { shared } from '../shared.js';
import { readPlaceholder, selector, type Placeholder } from './placeholder.js';

/**
 * Every placeholder of the document that holds no widget yet, in its order. What somebody is writing (a classic editor,
 * a page builder that edits in place) is left alone: a widget put there would be saved with the text.
 */
export function wanted(): Placeholder[] {
  const found = document.querySelectorAll<HTMLElement>(selector(shared.settings?.links ?? false));
  return [...found]
    .filter((element) => !element.isContentEditable && !isMounted(element))
    .flatMap((element) => readPlaceholder(element) ?? []);
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
