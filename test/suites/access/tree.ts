import type { Protocol } from 'puppeteer-core';
import type { AccessSetup } from './setup.js';

type AXNode = Protocol.Accessibility.AXNode;

/** Roles without meaning, which are replaced by their children. */
const TRANSPARENT = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak']);

/** The properties that assistive technology conveys besides role and name. */
const TOLD = new Set([
  'level',
  'pressed',
  'disabled',
  'busy',
  'expanded',
  'checked',
  'selected',
  'invalid',
  'required',
]);

/** One line of a host's tree. */
export interface TreeLine {
  depth: number;
  role: string;
  name: string;
  /** `level=2`, `pressed=true` … */
  told: string[];
}

/**
 * Chromium's accessibility tree of every host on the page, by the host's name, reduced to what assistive technology
 * conveys. `framed`: that of the page in its frame.
 */
export async function trees({ cdp }: Pick<AccessSetup, 'cdp'>, framed = false): Promise<Map<string, TreeLine[]>> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { frame } = (framed && frameTree.childFrames?.[0]) || frameTree;
  const { nodes } = await cdp.send('Accessibility.getFullAXTree', { frameId: frame.id });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: framed });
  const found = new Map<string, TreeLine[]>();
  for (const [name, element] of namedElements(root)) {
    const node = byElement.get(element);
    found.set(name, node ? children(node, byId).flatMap((child) => lines(child, byId, 0)) : []);
  }
  return found;
}

/** The stored format of a tree: one indented line per node. */
export function format(tree: readonly TreeLine[]): string {
  return tree
    .map(({ depth, role, name, told }) =>
      ['  '.repeat(depth) + role, name && `"${name}"`, ...told].filter(Boolean).join(' '),
    )
    .join('\n');
}

function namedElements(node: Protocol.DOM.Node): [string, number][] {
  const attributes = node.attributes ?? [];
  const at = attributes.indexOf('data-case');
  const own: [string, number][] = at < 0 ? [] : [[attributes[at + 1] ?? '', node.backendNodeId]];
  const inside = [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return [...own, ...inside.flatMap(namedElements)];
}

function lines(node: AXNode, byId: Map<string, AXNode>, depth: number): TreeLine[] {
  const role = String(node.role?.value ?? 'none');
  const inside = children(node, byId);
  if (node.ignored || TRANSPARENT.has(role)) return inside.flatMap((child) => lines(child, byId, depth));
  const name = String(node.name?.value ?? '');
  const below = inside.flatMap((child) => lines(child, byId, depth + 1));
  const line = { depth, role, name, told: told(node) };
  // Text that only repeats the name of its node is left out.
  const textOnly = name && below.every((child) => child.role === 'StaticText');
  return textOnly ? [line] : [line, ...below];
}

function children(node: AXNode, byId: Map<string, AXNode>): AXNode[] {
  return (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
}

function told({ properties = [], description }: AXNode): string[] {
  const states = properties
    .filter(({ name, value }) => TOLD.has(name) && value.value !== false && value.value !== 'false')
    .map(({ name, value }) => `${name}=${String(value.value)}`);
  return description?.value ? [...states, `description="${String(description.value)}"`] : states;
}
