import { shared } from '../shared.js';
import { readPlaceholder, selector, type Placeholder } from './placeholder.js';

/**
 * Every placeholder in `root` that holds no widget yet, in its order. What somebody is writing (a classic editor, a page
 * builder that edits in place) is left alone: a widget put there would be saved with the text.
 */
export function wanted(root: ParentNode = document): Placeholder[] {
  const found = root.querySelectorAll<HTMLElement>(selector(shared.settings?.links ?? false));
  return [...found]
    .filter((element) => !element.isContentEditable && !widgetOf(element))
    .flatMap((element) => readPlaceholder(element) ?? []);
}

/**
 * The widget that a placeholder has become. Told by the document, not by a list of ours: a page that is put back from a
 * copy of its markup (Turbo, a page builder, `innerHTML`) holds the widget already. A link stands inside its widget.
 */
export function widgetOf(element: Element): Element | undefined {
  const nearby = element.hasAttribute('data-cw') ? [...element.children] : [element.parentElement];
  return nearby.find((node) => node !== null && isWidget(node)) ?? undefined;
}

/** The widgets that a node is or holds. */
export function widgetsIn(node: Node): Element[] {
  return node instanceof Element ? [node, ...node.querySelectorAll('*')].filter(isWidget) : [];
}

/** By the tags that widgets have on this page. */
function isWidget({ localName }: Element): boolean {
  return [...shared.tags.values()].includes(localName);
}
