import { clean } from '../element/attributes.js';

/** A place for a widget: the `<div>` that all editors allow, or a link. */
export interface Placeholder {
  /** The element whose content becomes the fallback. */
  element: HTMLElement;
  /** The widget's name as written, in lower case: `news-feed` … */
  name: string;
  /** The widget's attributes, by their names on the widget. */
  attributes: Map<string, string>;
}

const MARK = 'data-cw';
/**
 * Marks a placeholder that stays one, because its widget may not send to its endpoint: no height is reserved for it.
 */
export const REFUSED = 'data-commune-refused';
/** Marks a place whose widget can’t be loaded: no height is reserved for it. */
export const MISSING = 'data-commune-missing';
const LINK_MARK = /[#&]cw=/;

/** Selects candidates for both forms; links only if the settings allow them. `readPlaceholder` decides. */
export const selector = (links: boolean): string => (links ? `[${MARK}],a[href*="cw="]` : `[${MARK}]`);

/** The attributes to observe on placeholders; `names` are the attributes of the widgets. */
export function placeholderAttributes(names: readonly string[], links: boolean): string[] {
  return [MARK, REFUSED, ...(links ? ['href'] : []), ...names.map((name) => `${MARK}-${name}`)];
}

/** The placeholder that an element is, or `undefined`. */
export function readPlaceholder(element: HTMLElement): Placeholder | undefined {
  const name = element.getAttribute(MARK);
  return name === null ? readLink(element) : { element, name: widgetName(name), attributes: dataAttributes(element) };
}

/** The widget's attributes in a `<div>`: `data-cw-heading-level="3"` is `heading-level="3"`. */
function dataAttributes(element: HTMLElement): Map<string, string> {
  const prefix = `${MARK}-`;
  const own = [...element.attributes].filter(({ name }) => name.startsWith(prefix));
  return new Map(own.map(({ name, value }) => [name.slice(prefix.length), clean(value)]));
}

/** Reads a link such as `<a href="https://…/feed.json#cw=news-feed&limit=5">`: its address is the endpoint. */
function readLink(element: HTMLElement): Placeholder | undefined {
  const found = element instanceof HTMLAnchorElement && readFragment(element.hash);
  if (!found) return undefined;
  found.attributes.set('endpoint', element.href.slice(0, -element.hash.length));
  return { element, ...found };
}

/** The widget that a fragment names, `#cw=news-feed&limit=5`. Editors may have escaped the ampersands twice. */
export function readFragment(hash: string): Pick<Placeholder, 'name' | 'attributes'> | undefined {
  if (!LINK_MARK.test(hash)) return undefined;
  const attributes = new Map(new URLSearchParams(hash.slice(1).replaceAll('&amp;', '&')));
  const name = widgetName(attributes.get('cw') ?? '');
  attributes.delete('cw');
  return { name, attributes };
}

function widgetName(value: string): string {
  return clean(value).toLowerCase();
}
