/**
 * Makes `from` what `to` is, as the libraries do that refresh pages in place: elements of one name in one place are kept
 * and get the attributes and the children of the other, anything else is put in and taken out.
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

/** As those do that find no element in its place, and give the page new ones. */
export function replaceAll(from: Element, to: Element): void {
  from.replaceChildren(...to.childNodes);
}
