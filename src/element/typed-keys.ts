/**
 * Stops keyboard events of the widget's fields: a page with keyboard shortcuts sees the widget as their target, not the
 * field in its shadow root, and would react to letters. Keys with Ctrl, Alt or Meta are passed on, except AltGr, which
 * types characters.
 */
export function keepTypedKeys(root: Node): void {
  for (const type of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(type, (event) => {
      if (isTyped(event as KeyboardEvent, root)) event.stopPropagation();
    });
}

/** Whether a key types into a field of this shadow root; slotted content belongs to the page. */
function isTyped(event: KeyboardEvent, root: Node): boolean {
  const { key, ctrlKey, altKey, metaKey } = event;
  const field = event.target as Element;
  if (field.getRootNode() !== root || !field.matches('input,select,textarea')) return false;
  return key.length === 1 && ((!ctrlKey && !altKey && !metaKey) || event.getModifierState('AltGraph'));
}
