/**
 * Whether an element has content in its default slot, which is shown without JavaScript; not what is shown only then. It may
 * come from another document, so that `instanceof` does not work.
 */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    'slot' in node
      ? !node.slot && node.nodeName !== 'NOSCRIPT'
      : node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
}
