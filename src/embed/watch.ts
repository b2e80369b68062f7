import { mount } from './mount.js';
import { wanted } from './placeholders.js';

/** Mounts what the document asks for, now and whenever it grows. */
export function watch(): void {
  mountWanted();
  new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element))) mountWanted();
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', mountWanted, { once: true });
}

function mountWanted(): void {
  wanted()
    .filter(({ element }) => isWhole(element))
    .forEach(mount);
}

/** While the page is read, an element that nothing follows may still be missing its content. */
function isWhole(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Element | null = element; node; node = node.parentElement) if (node.nextSibling) return true;
  return false;
}
