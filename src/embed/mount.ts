import { shared, warnOnce } from '../shared.js';
import { keepsSwallowed } from './fallback-content.js';
import { readPlaceholder, REFUSED, type Placeholder } from './placeholder.js';
import { widgetOf } from './placeholders.js';
import { unlistedOrigins } from './unlisted-origins.js';

/** What a widget's class tells of itself. */
export interface WidgetClass extends CustomElementConstructor {
  observedAttributes: string[];
  /** Whether it sends what a visitor writes. */
  sends?: boolean;
}

/** A widget that was taken out of the page, and the element that held it. */
export interface Lost {
  widget: Element;
  parent: Node;
}

/** The attributes of each widget's placeholder, as they were last passed on. */
const given = new WeakMap<Element, Map<string, string>>();

/**
 * Puts the widget where the placeholder stands, with the placeholder's content as its fallback. A placeholder whose
 * widget is not registered stays as it is: its file may come later. One that may not send where it wants to stays too,
 * without the height that is kept for a widget. Of the widgets that the page has just lost, the one that stood there, or
 * that says the same, is put back, with what the visitor has chosen and written in it.
 */
export function mount(placeholder: Placeholder, lost: readonly Lost[] = []): void {
  const { element, name, attributes } = placeholder;
  const tag = shared.tags.get(name);
  if (!tag || !widgetClass(tag)) return;
  const refused = !maySend(tag, placeholder);
  element.toggleAttribute(REFUSED, refused);
  if (refused) return;
  const free = lost.filter(({ widget }) => widget.localName === tag && !widget.isConnected);
  const found = free.find(({ parent }) => parent === element) ?? free.find(({ widget }) => says(widget, attributes));
  const widget = found?.widget ?? document.createElement(tag);
  // The page has given its fallback anew.
  if (found) widget.replaceChildren();
  passOn(widget, attributes);
  place(widget, element);
}

/** Passes on what has changed in the attributes of a placeholder. Where another widget is asked for, the old one goes. */
export function update(element: HTMLElement): void {
  const widget = widgetOf(element);
  const placeholder = readPlaceholder(element);
  if (!widget || !placeholder) return;
  const stays = shared.tags.get(placeholder.name) === widget.localName && maySend(widget.localName, placeholder);
  if (stays) passOn(widget, placeholder.attributes);
  else widget.replaceWith(...widget.childNodes);
}

function widgetClass(tag: string): WidgetClass | undefined {
  return customElements.get(tag) as WidgetClass | undefined;
}

/** Whether a widget got these attributes and no others. */
function says(widget: Element, attributes: Map<string, string>): boolean {
  const last = given.get(widget);
  return last?.size === attributes.size && [...attributes].every(([name, value]) => last.get(name) === value);
}

/** Only what has changed: the page may have set the widget's own attributes since. */
function passOn(widget: Element, attributes: Map<string, string>): void {
  const last = given.get(widget);
  for (const name of widgetClass(widget.localName)?.observedAttributes ?? []) {
    // Only what the widget itself understands: an editor's `data-cw-onclick` is nothing.
    const value = attributes.get(name);
    if (value === last?.get(name)) continue;
    if (value === undefined) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  }
  given.set(widget, attributes);
}

function place(widget: Element, element: HTMLElement): void {
  const isLink = element instanceof HTMLAnchorElement && !element.hasAttribute('data-cw');
  if (isLink) {
    element.before(widget);
    widget.append(element);
  } else {
    if (!keepsSwallowed(element)) widget.append(...element.childNodes);
    element.prepend(widget);
  }
}

/**
 * Any contributor of a site can place a widget; what visitors write goes to the page's own origin and to those that
 * the page lists.
 */
function maySend(tag: string, { element, name, attributes }: Placeholder): boolean {
  const strangers = widgetClass(tag)?.sends ? unlistedOrigins(attributes.get('endpoint'), element.baseURI) : [];
  for (const origin of strangers) {
    warnOnce(
      `<${name}> enverrait à ${origin} ce que les visiteurs écrivent : ajoutez data-cw-origins="${origin}" ` +
        'à la balise du script si cette adresse est la bonne.',
    );
  }
  return strangers.length === 0;
}
