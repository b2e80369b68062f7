import { shared } from '../shared.js';
import { mount, update, type RemovedWidget, type WidgetClass } from './mount.js';
import { placeholderAttributes } from './placeholder.js';
import { emptyPlaceholders, widgetsIn } from './placeholders.js';
import { keepPlaces } from './reserve.js';

/** The members of the global `CommuneWidgets`. */
interface PageInterface {
  mount: (root: Document | ShadowRoot) => unknown;
}

/**
 * Mounts the placeholders of the document, and adds `CommuneWidgets.mount` for those in shadow roots, which is `mount`.
 */
export function watchPage(mount: PageInterface['mount'] = watch): void {
  watch(document);
  document.addEventListener('DOMContentLoaded', () => mountIn(document), { once: true });
  // An element of the page with this id is also found under the name, but is not an own property of the window.
  if (!Object.hasOwn(globalThis, 'CommuneWidgets')) {
    Object.assign(globalThis, { CommuneWidgets: { mount } satisfies PageInterface });
  }
}

/**
 * Mounts the placeholders of a document or a shadow root, now and whenever it grows or a placeholder changes. A second
 * call for the same root has no effect.
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
    [...removedNodes].flatMap(widgetsIn).map((widget): RemovedWidget => ({ widget, parent: target })),
  );
  const changed = new Set(records.filter(({ type }) => type === 'attributes').map(({ target }) => target));
  for (const element of changed) update(element as HTMLElement);
  // A fallback may be a text node.
  const hasGrown = records.some(({ addedNodes }) =>
    [...addedNodes].some((node) => lost.length || node instanceof Element),
  );
  if (!hasGrown && !changed.size) return;
  for (const root of new Set(records.map(({ target }) => target.getRootNode()))) {
    if (root === document || root instanceof ShadowRoot) mountIn(root as Document | ShadowRoot, lost);
  }
});

function mountIn(root: Document | ShadowRoot, lost?: readonly RemovedWidget[]): void {
  for (const placeholder of emptyPlaceholders(root)) if (isWhole(placeholder.element)) mount(placeholder, lost);
}

/**
 * Whether an element is parsed completely: while the document loads, an element without a following node may be
 * incomplete.
 */
function isWhole(element: Element): boolean {
  if (document.readyState !== 'loading' || element.getRootNode() !== document) return true;
  for (let node: Element | null = element; node; node = node.parentElement) if (node.nextSibling) return true;
  return false;
}
