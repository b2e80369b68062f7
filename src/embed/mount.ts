import { prerenderedContent } from '../element/prerendered-data.js';
import { unlistedOrigin } from '../element/warnings.js';
import { shared, warnOnce } from '../shared.js';
import { keepsSwallowed } from './fallback-content.js';
import { readPlaceholder, REFUSED, type Placeholder } from './placeholder.js';
import { widgetOf } from './placeholders.js';
import { refusedOrigins } from './unlisted-origins.js';

/** The static members of a widget's class that are used here. */
export interface WidgetClass extends CustomElementConstructor {
  observedAttributes: string[];
}

/** A widget that was removed from the page, and the element that contained it. */
export interface RemovedWidget {
  widget: Element;
  parent: Node;
}

/** The attributes that were last passed to each widget. */
const passedAttributes = new WeakMap<Element, Map<string, string>>();

/**
 * Inserts the widget into the placeholder, whose content becomes its fallback. The placeholder stays as it is if its
 * widget is not registered, because the widget's file may load later. It also stays, without reserved height, if the
 * widget may not send to its endpoint. If the page has just removed a widget from there, or one with the same
 * attributes, that widget is inserted again, with the visitor's choices and input.
 */
export function mount(placeholder: Placeholder, lost: readonly RemovedWidget[] = []): void {
  const { element, name, attributes } = placeholder;
  const tag = shared.tags.get(name);
  if (!tag || !widgetClass(tag)) return;
  const refused = !maySend(placeholder);
  element.toggleAttribute(REFUSED, refused);
  if (refused) return;
  const free = lost.filter(({ widget }) => widget.localName === tag && !widget.isConnected);
  const found =
    free.find(({ parent }) => parent === element) ?? free.find(({ widget }) => hasAttributes(widget, attributes));
  const widget = found?.widget ?? document.createElement(tag);
  // The page has inserted its fallback content again.
  if (found) widget.replaceChildren();
  passOn(widget, attributes);
  place(widget, element);
}

/**
 * Passes changed attributes of a placeholder to its widget. If it now names another widget, or one that may not send to
 * its endpoint, the widget is replaced by its fallback.
 */
export function update(element: HTMLElement): void {
  const widget = widgetOf(element);
  const placeholder = readPlaceholder(element);
  if (!widget || !placeholder) return;
  const stays = shared.tags.get(placeholder.name) === widget.localName && maySend(placeholder);
  if (stays) passOn(widget, placeholder.attributes);
  else widget.replaceWith(...widget.childNodes);
}

function widgetClass(tag: string): WidgetClass | undefined {
  return customElements.get(tag) as WidgetClass | undefined;
}

/** Whether exactly these attributes were last passed to a widget. */
function hasAttributes(widget: Element, attributes: Map<string, string>): boolean {
  const last = passedAttributes.get(widget);
  return last?.size === attributes.size && [...attributes].every(([name, value]) => last.get(name) === value);
}

/** Sets changed attributes only: the page may have set others on the widget since. */
function passOn(widget: Element, attributes: Map<string, string>): void {
  const last = passedAttributes.get(widget);
  for (const name of widgetClass(widget.localName)?.observedAttributes ?? []) {
    // Only attributes that the widget observes, so that an editor's `data-cw-onclick` has no effect.
    const value = attributes.get(name);
    if (value === last?.get(name)) continue;
    if (value === undefined) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  }
  passedAttributes.set(widget, attributes);
}

function place(widget: Element, element: HTMLElement): void {
  const isLink = element instanceof HTMLAnchorElement && !element.hasAttribute('data-cw');
  const prerendered = prerenderedContent(element);
  if (isLink) {
    (prerendered ?? element).before(widget);
    if (prerendered) widget.append(prerendered);
    widget.append(element);
  } else {
    // Not part of the fallback, which may be the page's own by mistake.
    if (prerendered) widget.append(prerendered);
    if (!keepsSwallowed(element)) widget.append(...element.childNodes);
    element.prepend(widget);
  }
}

/**
 * Whether a widget may send to its endpoint and its geocoder. Any contributor of a site can place a widget, so visitors’ input
 * is only sent to the page's own origin and to those that the page lists.
 */
function maySend({ element, name, attributes }: Placeholder): boolean {
  const strangers = refusedOrigins(name, attributes, element.baseURI);
  for (const origin of strangers) {
    warnOnce(unlistedOrigin(name, origin));
  }
  return strangers.length === 0;
}
