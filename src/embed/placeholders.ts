import { shared } from '../shared.js';
import { readPlaceholder, selector, type Placeholder } from './placeholder.js';

/**
 * Every placeholder in `root` without a widget, in document order. Editable content (a classic editor, a page builder
 * that edits in place) is skipped: a widget inserted there would be saved with the text.
 */
export function emptyPlaceholders(root: ParentNode = document): Placeholder[] {
  const found = root.querySelectorAll<HTMLElement>(selector(shared.settings?.links ?? false));
  return [...found]
    .filter((element) => !element.isContentEditable && !widgetOf(element))
    .flatMap((element) => readPlaceholder(element) ?? []);
}

/**
 * The widget of a placeholder. Read from the document, not from a list: a page that is restored from its markup (Turbo,
 * a page builder, `innerHTML`) contains the widget already. A link is inside its widget.
 */
export function widgetOf(element: Element): Element | undefined {
  const nearby = element.hasAttribute('data-cw') ? [...element.children] : [element.parentElement];
  return nearby.find((node) => node !== null && isWidget(node)) ?? undefined;
}

/** The widgets in a node, itself included. */
export function widgetsIn(node: Node): Element[] {
  return node instanceof Element ? [node, ...node.querySelectorAll('*')].filter(isWidget) : [];
}

/** Whether an element has the tag of a registered widget. */
function isWidget({ localName }: Element): boolean {
  return [...shared.tags.values()].includes(localName);
}
