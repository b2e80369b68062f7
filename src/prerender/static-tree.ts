import { defaultTreeAdapter as tree, html } from 'parse5';
import { safeUrl } from '../text/urls.js';
import type { ParentNode, TreeElement } from './template-tree.js';

/** The prefix of classes outside a shadow root, where the page's style sheet has classes of its own. */
export const CLASS_PREFIX = 'cw-';
/** Marks what is only shown by the script: `prerendered.css` keeps its space until then. */
export const SPACE = 'data-cw-space';

/** Attributes that refer to the script, to an id, to a state that only the script changes, or to the present. */
const DROPPED = new Set([
  ...['id', 'for', 'name', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-expanded'],
  ...['aria-live', 'aria-busy', 'aria-pressed', 'aria-current', 'novalidate', 'style'],
]);
const URLS = new Set(['href', 'src']);
/** Controls without content of the widget. */
const CONTROLS = new Set(['input', 'select', 'button', 'textarea']);
const CONTROL_PARTS = new Set(['controls', 'search', 'filters', 'grid', 'video']);
const CONTROL_CLASSES = new Set(['controls', 'toolbar']);
/** Statements about the moment at which the page is read: that an offer is new, or an office open. */
const OF_TODAY = new Set(['badges', 'opening', 'today-badge']);

/**
 * Turns the rendered tree of a widget’s shadow root into content of the page that works without the script: no slots,
 * no live regions, no forms, no ids; classes with a prefix; controls that only the script can operate, and what is only
 * true today, are hidden, with their space kept. Links and images have http, https, mailto or tel addresses only.
 */
export function makeStatic(parent: ParentNode): void {
  for (const node of [...parent.childNodes]) {
    if (!tree.isElementNode(node)) continue;
    if (isLeftOut(node)) {
      tree.detachNode(node);
    } else if (isControl(node)) {
      const space = spaceFor(CONTROLS.has(node.tagName) ? 'span' : 'div');
      tree.insertBefore(parent, space, node);
      tree.detachNode(node);
      tree.appendChild(space, node);
      clean(node);
      makeStaticInside(node);
    } else {
      clean(node);
      makeStatic(node);
    }
  }
}

/** An element for what only the script shows. */
export function spaceFor(name: 'div' | 'span'): TreeElement {
  return tree.createElement(name, html.NS.HTML, [attribute('hidden'), attribute(SPACE)]);
}

/** The content of a control is hidden with it: no further element is marked. */
function makeStaticInside(parent: ParentNode): void {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    clean(node);
    makeStaticInside(node);
  }
}

const attribute = (name: string, value = ''): TreeElement['attrs'][number] => ({ name, value });

/** The value of an attribute; empty if there is none. */
export function valueOf({ attrs }: TreeElement, name: string): string {
  return attrs.find((each) => each.name === name)?.value ?? '';
}

function has({ attrs }: TreeElement, name: string): boolean {
  return attrs.some((each) => each.name === name);
}

function isLeftOut(element: TreeElement): boolean {
  return (
    element.tagName === 'slot' ||
    (has(element, 'hidden') && !has(element, SPACE)) ||
    has(element, 'aria-live') ||
    /^(?:status|alert)$/.test(valueOf(element, 'role')) ||
    valueOf(element, 'part') === 'fallback'
  );
}

function isControl(element: TreeElement): boolean {
  const parts = valueOf(element, 'part').split(' ');
  if (parts.includes('disclosure')) return false;
  return (
    CONTROLS.has(element.tagName) ||
    parts.some((part) => CONTROL_PARTS.has(part) || OF_TODAY.has(part)) ||
    CONTROL_CLASSES.has(valueOf(element, 'class'))
  );
}

function clean(element: TreeElement): void {
  // A form would send its fields; a title that opens its item in place is text until the script runs.
  if (element.tagName === 'form') rename(element, 'div');
  if (element.tagName === 'button' && /\bdisclosure\b/.test(valueOf(element, 'part'))) rename(element, 'span');
  const share = /^inline-size: ([\d.]+)%$/.exec(valueOf(element, 'style'))?.[1];
  element.attrs = element.attrs.flatMap((each) => {
    const { name, value } = each;
    if (DROPPED.has(name) || (name === 'type' && element.tagName === 'span')) return [];
    if (URLS.has(name)) return safeUrl(value) ? [each] : [];
    if (name !== 'class') return [each];
    const names = value.split(' ').filter(Boolean);
    return names.length ? [attribute(name, names.map((one) => CLASS_PREFIX + one).join(' '))] : [];
  });
  // The length of a bar, for which a strict policy allows no style attribute.
  if (share) element.attrs.push(attribute('data-share', String(Math.round(Number(share)))));
}

function rename(element: TreeElement, name: string): void {
  element.tagName = element.nodeName = name;
}
