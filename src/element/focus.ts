/**
 * Focuses a part of a widget. A part that is not a control becomes focusable by script only, outside the tab order;
 * with `name` it becomes a group, so that assistive technology announces the name instead of nothing or of all its
 * content.
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
