import { defaultTreeAdapter as tree, html } from 'parse5';
import type { ParentNode, TreeElement } from './template-tree.js';

/** The elements in a node, in document order; not those in a `<template>`. */
export function* descendants(parent: ParentNode): Generator<TreeElement> {
  // A stack: with a generator in a generator, each element would cost its depth.
  const rest = parent.childNodes.toReversed();
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (!tree.isElementNode(node)) continue;
    yield node;
    for (const child of node.childNodes.toReversed()) rest.push(child);
  }
}

/** Appends a new element with a text to `parent` and returns it. An attribute without a value is left out. */
export function elementIn(
  parent: ParentNode,
  name: string,
  attributes: Record<string, string | undefined> = {},
  text = '',
): TreeElement {
  const attrs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [{ name: key, value }],
  );
  const element = tree.createElement(name, html.NS.HTML, attrs);
  tree.appendChild(parent, element);
  if (text) tree.insertText(element, text);
  return element;
}
