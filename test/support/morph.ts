/**
 * Imitates libraries that update pages in place: changes `from` into `to`. An element with the same name at the same
 * position is kept and gets the attributes and children of the other; other nodes are inserted or removed.
 */
export function morph(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  const old = [...from.childNodes];
  for (const node of [...to.childNodes]) {
    const [same] = old;
    if (same?.nodeName !== node.nodeName) {
      from.insertBefore(node, same ?? null);
      continue;
    }
    old.shift();
    if (same instanceof Element) morph(same, node as Element);
    else same.nodeValue = node.nodeValue;
  }
  for (const node of old) node.remove();
}

/** Imitates libraries that replace all children by new elements. */
export function replaceAll(from: Element, to: Element): void {
  from.replaceChildren(...to.childNodes);
}
