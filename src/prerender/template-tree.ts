import { noChange, nothing, type TemplateResult } from 'lit';
import { getDirectiveClass, isDirectiveResult, isTemplateResult } from 'lit/directive-helpers.js';
import { PartType, type PartInfo } from 'lit/directive.js';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type TreeElement = DefaultTreeAdapterTypes.Element;
export type TreeNode = DefaultTreeAdapterTypes.ChildNode;
type Attribute = TreeElement['attrs'][number];

/** The place of an expression in a template’s markup: its index between two private-use characters. */
const PLACE = /\ue000(\d+)\ue001/;
/** Properties of form fields that have an attribute of the same name. */
const REFLECTED = new Set(['value', 'checked', 'selected', 'style']);

const parsed = new WeakMap<TemplateStringsArray, DefaultTreeAdapterTypes.DocumentFragment>();

/**
 * Renders a Lit template, of `html` only, without a document: appends it to a node of a parse5 tree. Texts and values of
 * attributes become nodes of the tree, so that `serialize` escapes them. Listeners and element expressions are left out,
 * directives are asked for their first rendering.
 */
export function appendTemplate(parent: ParentNode, { strings, values }: TemplateResult): void {
  let fragment = parsed.get(strings);
  if (!fragment) {
    const markup = strings.map((text, index) => (index < values.length ? `${text}\ue000${index}\ue001` : text));
    parsed.set(strings, (fragment = parseFragment(markup.join(''))));
  }
  for (const node of fragment.childNodes) copy(node, parent, values);
}

function copy(node: TreeNode, parent: ParentNode, values: readonly unknown[]): void {
  if (tree.isTextNode(node)) {
    // Odd pieces are the indexes of expressions.
    node.value.split(PLACE).forEach((piece, index) => {
      if (index % 2) append(parent, values[Number(piece)]);
      // Of the template's own line breaks and indentation one space is left.
      else tree.insertText(parent, piece.replace(/[ \t\n]+/g, ' '));
    });
  } else if (tree.isElementNode(node)) {
    const attributes = node.attrs.flatMap((attribute) => evaluate(attribute, values));
    const element = tree.createElement(node.tagName, node.namespaceURI, attributes);
    tree.appendChild(parent, element);
    for (const child of node.childNodes) copy(child, element, values);
  }
}

/** Appends the value of an expression between tags, as Lit renders it. */
function append(parent: ParentNode, value: unknown): void {
  if (value === nothing || value === noChange || value === undefined || value === null) return;
  if (Array.isArray(value)) for (const each of value as unknown[]) append(parent, each);
  else if (isTemplateResult(value)) appendTemplate(parent, value as TemplateResult);
  else if (isDirectiveResult(value)) append(parent, resolve(value, { type: PartType.CHILD }));
  else tree.insertText(parent, String(value));
}

/** The value that a directive renders first. */
function resolve(value: unknown, part: Pick<PartInfo, 'type'>): unknown {
  const Directive = getDirectiveClass(value);
  const { values } = value as { values: unknown[] };
  return Directive ? new Directive(part as PartInfo).render(...values) : nothing;
}

/** An attribute with its expressions replaced by their values; none if Lit would not set it. */
function evaluate({ name, value, ...rest }: Attribute, values: readonly unknown[]): Attribute[] {
  const pieces = value.split(PLACE);
  if (pieces.length === 1) return [{ name, value, ...rest }];
  const parts = pieces.map((piece, index) => (index % 2 ? values[Number(piece)] : piece));
  const [, single] = parts;
  switch (name[0]) {
    case '@':
      return [];
    case '?':
      return single && single !== nothing ? [{ name: name.slice(1), value: '' }] : [];
    case '.':
      return REFLECTED.has(name.slice(1)) ? property(name.slice(1), single) : [];
    default:
      if (parts.includes(nothing)) return [];
      return [{ name, value: parts.map((part) => String((part ?? '') as string | number)).join(''), ...rest }];
  }
}

/** A property as attribute: for a boolean one, its presence is the value. */
function property(name: string, value: unknown): Attribute[] {
  if (typeof value === 'string') return [{ name, value }];
  return value === true ? [{ name, value: '' }] : [];
}
