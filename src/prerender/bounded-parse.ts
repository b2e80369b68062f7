import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterMap } from 'parse5';
import { tokenize } from '../text/markup.js';

/** How deep elements may be nested; Chromium’s parser stops there as well. */
const MOST_DEPTH = 512;
/** The most attributes of one tag, and elements of a page: unclosed ones such as `<b>` are repeated in each paragraph. */
const MOST_ATTRIBUTES = 1_000;
const MOST_ELEMENTS = 50_000;

/**
 * Parses a page with the positions of its elements. Throws a `RangeError` if they are too many, nested too deep, or one has too
 * many attributes: the time of parse5 grows with the square of each.
 */
export function parsePage(html: string): DefaultTreeAdapterMap['document'] {
  for (const token of tokenize(html, true)) {
    if (token.kind === 'open' && token.attributes.size > MOST_ATTRIBUTES)
      throw new RangeError('la page a une balise de plus de 1 000 attributs.');
  }
  let count = 0;
  const createElement: typeof tree.createElement = (...facts) => {
    if (++count > MOST_ELEMENTS) throw new RangeError('la page a plus de 50 000 éléments.');
    return tree.createElement(...facts);
  };
  const depths = new WeakMap<object, number>();
  const appendChild: typeof tree.appendChild = (parent, node) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > MOST_DEPTH) throw new RangeError('la page a des éléments imbriqués sur plus de 512 niveaux.');
    depths.set(node, depth);
    tree.appendChild(parent, node);
  };
  const insertBefore: typeof tree.insertBefore = (parent, node, before) => {
    depths.set(node, (depths.get(parent) ?? 0) + 1);
    tree.insertBefore(parent, node, before);
  };
  return parse(html, {
    sourceCodeLocationInfo: true,
    treeAdapter: { ...tree, createElement, appendChild, insertBefore },
  });
}
