import type { CwLoadEvent } from '../element/events.js';

type Widget = HTMLElement & { limit?: number };

/** The style sheet of each loaded widget: in its shadow root, where DOM morphing by the page does not remove it. */
const sheets = new WeakMap<Widget, CSSStyleSheet>();
/** Widgets in the viewport whose reserved height may be larger than their content. */
const held = new Set<Widget>();
let observer: IntersectionObserver;

/**
 * Removes the reserved height of widgets once their data is loaded: at once for items that do not exist; the rest as
 * soon as that moves nothing in view, or when the visitor clicks or presses a key.
 */
export function releaseAtLoad(): void {
  observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (!isIntersecting) release(target as Widget);
  });
  document.addEventListener('cw-load', atLoad);
  const atAct = (): void => held.forEach((widget) => release(widget, true));
  for (const type of ['click', 'keydown']) document.addEventListener(type, atAct, true);
}

function atLoad(event: CwLoadEvent): void {
  // Events from a shadow root are retargeted to its host in the document.
  const widget = event.composedPath()[0] as Widget;
  if (!widget.shadowRoot || sheets.has(widget)) return;
  const sheet = new CSSStyleSheet();
  sheets.set(widget, sheet);
  widget.shadowRoot.adoptedStyleSheets.push(sheet);
  if (widget.limit && event.items < widget.limit) addRule(sheet, `--cw--items:${event.items}`);
  held.add(widget);
  observer.observe(widget);
  release(widget);
}

/**
 * Removes the reserved height, and restores it if that has moved content in view, except after an action of the
 * visitor.
 */
function release(widget: Widget, isAct = false): void {
  const sheet = sheets.get(widget) as CSSStyleSheet;
  const bottom = (): number => widget.getBoundingClientRect().bottom;
  const before = bottom();
  addRule(sheet, 'min-block-size:auto');
  const after = bottom();
  // Above the viewport, scroll anchoring keeps the visible content in place.
  const isAbove = before <= 0 && CSS.supports('overflow-anchor:auto');
  if (isAct || isAbove || after === before || after >= innerHeight) {
    observer.unobserve(widget);
    held.delete(widget);
  } else sheet.deleteRule(0);
}

/** Adds a declaration that overrides the page's rules, which reserve the height of every widget. */
function addRule(sheet: CSSStyleSheet, declaration: string): void {
  sheet.insertRule(`:host{${declaration}!important}`);
}
