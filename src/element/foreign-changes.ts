/**
 * Changes that other scripts made in a shadow root since it was rendered: translators put elements in the place of its text
 * nodes. A value that is rendered anew would go into a node that nobody sees, and what follows it be lost.
 */
export class ForeignChanges {
  private records: MutationRecord[] = [];
  private readonly observer = new MutationObserver((records) => this.records.push(...records));

  /** Renders into the tree as it was before; a translation of a text that stays as it was is put back. */
  aside(root: Node, render: () => void): void {
    const records = this.records.concat(this.observer.takeRecords());
    this.observer.disconnect();
    // What was only added, as extensions do, stays where it is.
    const changed = new Set(records.filter(({ removedNodes }) => removedNodes.length).map(({ target }) => target));
    const undone = records.filter(({ target }) => changed.has(target)).reverse();
    const texts = undone.map(undo);
    render();
    this.records = undone.filter((record, index) => redo(record, texts[index])).reverse();
    this.observer.observe(root, { childList: true, subtree: true });
  }
}

/** Puts back what was there, and gives its text. */
function undo({ target, addedNodes, removedNodes, nextSibling }: MutationRecord): string {
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  const next = nextSibling?.parentNode === target ? nextSibling : null;
  for (const node of removedNodes) target.insertBefore(node, next);
  return textOf(removedNodes);
}

/** Whether the same text is still there, and its translation again in its place. */
function redo({ target, addedNodes, removedNodes }: MutationRecord, text: string | undefined): boolean {
  const [node] = removedNodes;
  const isSame = addedNodes.length > 0 && node?.parentNode === target && textOf(removedNodes) === text;
  if (isSame) (node as ChildNode).replaceWith(...addedNodes);
  return isSame;
}

const textOf = (nodes: NodeList): string => [...nodes].map(({ textContent }) => textContent).join();
