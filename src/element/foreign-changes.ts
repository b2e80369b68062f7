/**
 * Changes made by other scripts in a shadow root since its last render: translators replace text nodes by elements. Lit
 * would update a text node that is no longer in the tree, and lose the nodes after it.
 */
export class ForeignChanges {
  private records: MutationRecord[] = [];
  private readonly observer = new MutationObserver((records) => this.records.push(...records));

  /** Undoes the changes, renders, and restores the translations of unchanged texts. */
  renderWithout(root: Node, render: () => void): void {
    const records = this.records.concat(this.observer.takeRecords());
    this.observer.disconnect();
    // Nodes that were only added, as extensions do, stay in place.
    const changed = new Set(records.filter(({ removedNodes }) => removedNodes.length).map(({ target }) => target));
    const undone = records.filter(({ target }) => changed.has(target)).reverse();
    const texts = undone.map(undo);
    render();
    this.records = undone.filter((record, index) => redo(record, texts[index])).reverse();
    this.observer.observe(root, { childList: true, subtree: true });
  }
}

/** Undoes a change, and returns the original text. */
function undo({ target, addedNodes, removedNodes, nextSibling }: MutationRecord): string {
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  const next = nextSibling?.parentNode === target ? nextSibling : null;
  for (const node of removedNodes) target.insertBefore(node, next);
  return textOf(removedNodes);
}

/** Restores a translation if its text is unchanged; returns whether it did. */
function redo({ target, addedNodes, removedNodes }: MutationRecord, text: string | undefined): boolean {
  const [node] = removedNodes;
  const isSame = addedNodes.length > 0 && node?.parentNode === target && textOf(removedNodes) === text;
  if (isSame) (node as ChildNode).replaceWith(...addedNodes);
  return isSame;
}

const textOf = (nodes: NodeList): string => [...nodes].map(({ textContent }) => textContent).join();
