import { shared, warnOnce } from '../shared.js';
import { keepsSwallowed } from './fallback-content.js';
import type { Placeholder } from './placeholder.js';
import { unlistedOrigins } from './unlisted-origins.js';

/** What a widget's class tells of itself. */
interface WidgetClass {
  observedAttributes: string[];
  /** Whether it sends what a visitor writes. */
  sends?: boolean;
}

/**
 * Puts the widget where the placeholder stands, with the placeholder's content as its fallback. A placeholder whose
 * widget is not registered stays as it is: its file may come later. One that may not send where it wants to stays too.
 */
export function mount({ element, name, attributes }: Placeholder): void {
  const tag = shared.tags.get(name);
  const widgetClass = tag && (customElements.get(tag) as (CustomElementConstructor & WidgetClass) | undefined);
  if (!widgetClass) return;
  if (widgetClass.sends && !maySend(name, attributes.get('endpoint'), element.baseURI)) return;
  const widget = document.createElement(tag);
  for (const [attribute, value] of attributes) {
    // Only what the widget itself understands: an editor's `data-cw-onclick` is nothing.
    if (widgetClass.observedAttributes.includes(attribute)) widget.setAttribute(attribute, value);
  }
  place(widget, element);
}

function place(widget: HTMLElement, element: HTMLElement): void {
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
 * the script tag lists.
 */
function maySend(name: string, endpoint: string | undefined, base: string): boolean {
  const strangers = unlistedOrigins(endpoint, base);
  for (const origin of strangers) {
    warnOnce(
      `<${name}> enverrait à ${origin} ce que les visiteurs écrivent : ajoutez data-cw-origins="${origin}" ` +
        'à la balise du script si cette adresse est la bonne.',
    );
  }
  return strangers.length === 0;
}
