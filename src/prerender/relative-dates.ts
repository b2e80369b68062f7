import { defaultTreeAdapter as tree } from 'parse5';
import { descendants, elementIn } from './tree.js';
import { spaceFor } from './static-tree.js';
import { appendTemplate, type ParentNode, type TreeElement } from './template-tree.js';
import type { HeadlessWidget } from './headless.js';

/**
 * Replaces dates relative to the present (« il y a 3 heures ») by the absolute ones, since the page may be read much
 * later. Where the script runs, the space of the relative date is kept for it.
 */
export function replaceRelativeDates(rendered: ParentNode, widget: HeadlessWidget): void {
  const dated = widget as HeadlessWidget & { dates?: string };
  if (dated.dates !== 'relative') return;
  const other = tree.createDocumentFragment();
  dated.dates = 'absolute';
  appendTemplate(other, widget.render());
  dated.dates = 'relative';
  const absolute = timesIn(other);
  timesIn(rendered).forEach((time, index) => {
    const text = textOf(absolute[index]);
    if (text === textOf(time)) return;
    const space = spaceFor('span');
    for (const node of [...time.childNodes]) {
      tree.detachNode(node);
      tree.appendChild(space, node);
    }
    tree.appendChild(time, space);
    tree.insertText(elementIn(time, 'span', { class: 'unscripted' }), text);
  });
}

function timesIn(parent: ParentNode): TreeElement[] {
  return [...descendants(parent)].filter(({ tagName }) => tagName === 'time');
}

function textOf(node: ParentNode | undefined): string {
  return (node?.childNodes ?? [])
    .map((child) => (tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? textOf(child) : ''))
    .join('');
}
