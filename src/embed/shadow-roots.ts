/** Every open shadow root below a node, in which the page's own elements may contain a widget. */
export function shadowRootsIn(node: Node): ShadowRoot[] {
  if (!(node instanceof Element || node instanceof DocumentFragment || node instanceof Document)) return [];
  const own = node instanceof Element ? [node] : [];
  return [...own, ...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRootsIn(shadowRoot)] : [],
  );
}
