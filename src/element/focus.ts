/** Puts focus on a part of a widget that is no control: it becomes focusable by script, and stays out of the tab order. */
export function focusPart(root: ParentNode, part: string): void {
  const element = root.querySelector<HTMLElement>(`[part~="${part}"]`);
  if (!element) return;
  element.tabIndex = -1;
  element.focus();
}
