import type { CwLoadEvent } from '../element/events.js';

type Widget = HTMLElement & { limit?: number };

/** The sheet of each widget whose data is there: in its shadow root, where no morph of the page reaches. */
const sheets = new WeakMap<Widget, CSSStyleSheet>();
/** Those that may be lower than their place, in sight. */
const held = new Set<Widget>();
let observer: IntersectionObserver;

/**
 * Gives up the place of a widget whose data is there: at once for each item that does not exist; the rest as soon as
 * nothing that is seen moves by it, or when the visitor does something.
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
  // Of a widget in a shadow root, the document is told by its host.
  const widget = event.composedPath()[0] as Widget;
  if (!widget.shadowRoot || sheets.has(widget)) return;
  const sheet = new CSSStyleSheet();
  sheets.set(widget, sheet);
  widget.shadowRoot.adoptedStyleSheets.push(sheet);
  if (widget.limit && event.items < widget.limit) say(sheet, `--cw--items:${event.items}`);
  held.add(widget);
  observer.observe(widget);
  release(widget);
}

/** Tries it, and takes it back where it moves what is in sight. */
function release(widget: Widget, isAct = false): void {
  const sheet = sheets.get(widget) as CSSStyleSheet;
  const bottom = (): number => widget.getBoundingClientRect().bottom;
  const before = bottom();
  say(sheet, 'min-block-size:auto');
  const after = bottom();
  // Above the screen, browsers that anchor what is read move it no more than what is below.
  const isAbove = before <= 0 && CSS.supports('overflow-anchor:auto');
  if (isAct || isAbove || after === before || after >= innerHeight) {
    observer.unobserve(widget);
    held.delete(widget);
  } else sheet.deleteRule(0);
}

/** Stronger than the page, which gives every widget its place. */
function say(sheet: CSSStyleSheet, declaration: string): void {
  sheet.insertRule(`:host{${declaration}!important}`);
}
