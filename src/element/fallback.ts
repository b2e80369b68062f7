/**
 * Whether an element has content of its own in its default slot: what a page without script shows. It may come
 * from another document, whose classes are not those of this one.
 */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    'slot' in node ? !node.slot : node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
}
