import { everywhere, told } from './everywhere.js';

/** Links that follow each other with nothing but space between them, which should be items of a list (RGAA 9.3). */
export function looseLinks(): string[] {
  return everywhere().flatMap((parent) => {
    const nodes = [...parent.childNodes].filter((node) => node instanceof HTMLElement || node.textContent?.trim());
    const series = nodes.filter(
      (node, index) => isLink(node) && (isLink(nodes[index - 1]) || isLink(nodes[index + 1])),
    );
    return series.length ? [`${series.length} links in ${told(parent)} are no list`] : [];
  });
}

/** A visible link. A link to skip the page's head is one of its kind. */
function isLink(node: Node | undefined): boolean {
  return node instanceof HTMLAnchorElement && node.checkVisibility() && !node.classList.contains('skip');
}
