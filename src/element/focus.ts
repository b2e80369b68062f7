/** Puts focus on a part of a widget. One that is no control becomes focusable by script, and stays out of the tab order. */
export function focusPart(root: ParentNode, part: string): void {
  const element = root.querySelector<HTMLElement>(`[part~="${part}"]`);
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}
