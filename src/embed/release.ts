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
  // It is first called after the frame that shows the data, once for all widgets of that frame: their layout is done.
  observer = new IntersectionObserver((entries) => release(entries.map(({ target }) => target as Widget)));
  document.addEventListener('cw-load', atLoad);
  const atAct = (): void => release([...held], true);
  for (const type of ['click', 'keydown']) document.addEventListener(type, atAct, true);
}

function atLoad(event: CwLoadEvent): void {
  // Events from a shadow root are retargeted to its host in the document.
  const widget = event.composedPath()[0] as Widget;
  if (!widget.shadowRoot || sheets.has(widget)) return;
  const sheet = new CSSStyleSheet();
  sheets.set(widget, sheet);
  widget.shadowRoot.adoptedStyleSheets.push(sheet);
  if (widget.limit && event.items < widget.limit) addRule(widget, `--cw--items:${event.items}`);
  held.add(widget);
  observer.observe(widget);
}

/**
 * Removes the reserved height of widgets, and restores it where that has moved content in view, except after an action of
 * the visitor. The layout is calculated once for all of them.
 */
function release(widgets: readonly Widget[], isAct = false): void {
  const boxes = (): DOMRect[] => widgets.map((widget) => widget.getBoundingClientRect());
  const before = boxes();
  for (const widget of widgets) addRule(widget, 'min-block-size:auto');
  const after = boxes();
  const isAlone = widgets.length === 1;
  const moving = widgets.filter((_, index) => {
    const [{ bottom, height }, now] = [before[index] as DOMRect, after[index] as DOMRect];
    // Above the viewport, scroll anchoring keeps the visible content in place.
    const isAbove = bottom <= 0 && CSS.supports('overflow-anchor:auto');
    // Where the bottom is now may be the effect of another one of several.
    const isBelow = isAlone && now.bottom >= innerHeight;
    return !isAct && !isAbove && !isBelow && now.height !== height;
  });
  for (const widget of widgets) {
    if (moving.includes(widget)) sheets.get(widget)?.deleteRule(0);
    else {
      observer.unobserve(widget);
      held.delete(widget);
    }
  }
  if (!isAlone) for (const widget of moving) release([widget]);
}

/** Adds a declaration that overrides the page's rules, which reserve the height of every widget. */
function addRule(widget: Widget, declaration: string): void {
  sheets.get(widget)?.insertRule(`:host{${declaration}!important}`);
}
