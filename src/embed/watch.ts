import { shared } from '../shared.js';
import { mount, update, type Lost, type WidgetClass } from './mount.js';
import { placeholderAttributes } from './placeholder.js';
import { wanted, widgetsIn } from './placeholders.js';
import { keepPlaces } from './reserve.js';

/** The members of the global `CommuneWidgets`. */
interface PageInterface {
  mount: typeof watch;
}

/** Mounts what the document asks for, and lets the page ask for it in a shadow root. */
export function watchPage(): void {
  watch(document);
  document.addEventListener('DOMContentLoaded', () => mountIn(document), { once: true });
  // The page's own element of that name is found under it, too, and is no property of the window's own.
  if (!Object.hasOwn(globalThis, 'CommuneWidgets')) {
    Object.assign(globalThis, { CommuneWidgets: { mount: watch } satisfies PageInterface });
  }
}

/**
 * Mounts what a document or a shadow root asks for, now and whenever it grows or a placeholder in it changes. Whoever
 * calls it again for the same root changes nothing.
 */
export function watch(root: Document | ShadowRoot): void {
  keepPlaces(root);
  mountIn(root);
  const classes = [...shared.tags.values()].map((tag) => customElements.get(tag) as WidgetClass);
  const names = classes.flatMap(({ observedAttributes }) => observedAttributes);
  const attributeFilter = placeholderAttributes(names, shared.settings?.links ?? false);
  observer.observe(root, { childList: true, subtree: true, attributeFilter });
}

const observer = new MutationObserver((records) => {
  const lost = records.flatMap(({ removedNodes, target }) =>
    [...removedNodes].flatMap(widgetsIn).map((widget): Lost => ({ widget, parent: target })),
  );
  const changed = new Set(records.filter(({ type }) => type === 'attributes').map(({ target }) => target));
  for (const element of changed) update(element as HTMLElement);
  // A fallback may be a mere text.
  const hasGrown = records.some(({ addedNodes }) =>
    [...addedNodes].some((node) => lost.length || node instanceof Element),
  );
  if (!hasGrown && !changed.size) return;
  for (const root of new Set(records.map(({ target }) => target.getRootNode()))) {
    if (root === document || root instanceof ShadowRoot) mountIn(root as Document | ShadowRoot, lost);
  }
});

function mountIn(root: Document | ShadowRoot, lost?: readonly Lost[]): void {
  for (const placeholder of wanted(root)) if (isWhole(placeholder.element)) mount(placeholder, lost);
}

/** While the page is read, an element that nothing follows may still be missing its content. */
function isWhole(element: Element): boolean {
  if (document.readyState !== 'loading' || element.getRootNode() !== document) return true;
  for (let node: Element | null = element; node; node = node.parentElement) if (node.nextSibling) return true;
  return false;
}
