import type { TreeLine } from './tree.js';

/**
 * Problems of form controls: groups of radio buttons and dialogs need a name, refused values need a description of the
 * reason (RGAA 11.5, 11.6, 11.10).
 */
export function formProblems(tree: readonly TreeLine[]): string[] {
  return tree.flatMap((line, index) => {
    const { role, name, told } = line;
    if (role === 'dialog' && !name) return ['a window has no name'];
    if (role === 'radio' && !groupOf(tree, index)?.name) return [`"${name}" is a choice in a group without a name`];
    const refused = told.includes('invalid=true') && !told.some((each) => each.startsWith('description='));
    return refused ? [`"${name}" is refused, and is not told why`] : [];
  });
}

/** The nearest group around a line; preceding lines with less depth are its ancestors. */
function groupOf(tree: readonly TreeLine[], index: number): TreeLine | undefined {
  let depth = tree[index]?.depth ?? 0;
  return tree.slice(0, index).findLast((line) => {
    if (line.depth >= depth) return false;
    depth = line.depth;
    return line.role === 'group' || line.role === 'radiogroup';
  });
}
