import { clean } from '../element/attributes.js';

/** A widget that the page asks for, without its tag: the `<div>` that all editors let through, or a link. */
export interface Placeholder {
  /** What stands there now, and becomes the fallback. */
  element: HTMLElement;
  /** `news-feed` … as it is written, in lower case. */
  name: string;
  /** Its attributes, by the names that the widget gives them. */
  attributes: Map<string, string>;
}

const MARK = 'data-cw';
/** Tells a placeholder that stays one, for its widget may not send where it wants to: no height is kept for it. */
export const REFUSED = 'data-commune-refused';
const LINK_MARK = /[#&]cw=/;

/** Both forms; links count only where the script tag says so. Which of them ask for a widget `readPlaceholder` tells. */
export const selector = (links: boolean): string => (links ? `[${MARK}],a[href*="cw="]` : `[${MARK}]`);

/** The attributes that make an element a placeholder, or another one; `names` are those of the widgets. */
export function placeholderAttributes(names: readonly string[], links: boolean): string[] {
  return [MARK, REFUSED, ...(links ? ['href'] : []), ...names.map((name) => `${MARK}-${name}`)];
}

/** What an element asks for; nothing when it is no placeholder. */
export function readPlaceholder(element: HTMLElement): Placeholder | undefined {
  const name = element.getAttribute(MARK);
  return name === null ? readLink(element) : { element, name: widgetName(name), attributes: dataAttributes(element) };
}

/** `data-cw-heading-level="3"` is `heading-level="3"`. */
function dataAttributes(element: HTMLElement): Map<string, string> {
  const prefix = `${MARK}-`;
  const own = [...element.attributes].filter(({ name }) => name.startsWith(prefix));
  return new Map(own.map(({ name, value }) => [name.slice(prefix.length), clean(value)]));
}

/**
 * `<a href="https://…/feed.json#cw=news-feed&limit=5">`: the address is the endpoint, its fragment the rest.
 * An editor may have escaped the ampersands once more.
 */
function readLink(element: HTMLElement): Placeholder | undefined {
  if (!(element instanceof HTMLAnchorElement) || !LINK_MARK.test(element.hash)) return undefined;
  const attributes = new Map(new URLSearchParams(element.hash.slice(1).replaceAll('&amp;', '&')));
  const name = widgetName(attributes.get('cw') ?? '');
  attributes.delete('cw');
  attributes.set('endpoint', element.href.slice(0, -element.hash.length));
  return { element, name, attributes };
}

function widgetName(value: string): string {
  return clean(value).toLowerCase();
}
