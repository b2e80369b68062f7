/**
 * Puts focus on a part of a widget. One that is no control becomes focusable by script, and stays out of the tab order;
 * `name` makes a group of it, of which assistive technology says the name instead of nothing, or of all that is in it.
 */
export function focusPart(root: ParentNode, part: string, name?: string): void {
  const element = root.querySelector<HTMLElement>(`[part~="${part}"]`);
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  if (name) {
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', name);
  }
  element.focus();
}
