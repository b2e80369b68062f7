/**
 * Keeps what a visitor types in the fields of a widget from the page: a page with keyboard shortcuts takes the widget, not
 * the field in its shadow root, for the target, and would act on letters. Keys with Ctrl, Alt or Meta are the page's;
 * AltGr types.
 */
export function keepTypedKeys(root: Node): void {
  for (const type of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(type, (event) => {
      if (isTyped(event as KeyboardEvent, root)) event.stopPropagation();
    });
}

/** Content that the page has put into a slot is its own. */
function isTyped(event: KeyboardEvent, root: Node): boolean {
  const { key, ctrlKey, altKey, metaKey } = event;
  const field = event.target as Element;
  if (field.getRootNode() !== root || !field.matches('input,select,textarea')) return false;
  return key.length === 1 && ((!ctrlKey && !altKey && !metaKey) || event.getModifierState('AltGraph'));
}
