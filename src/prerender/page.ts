import { defaultTreeAdapter as tree } from 'parse5';
import { isOn } from '../embed/page-settings.js';
import { readFragment } from '../embed/placeholder.js';
import { isTimeZone } from '../text/time-zone.js';
import { clean } from '../text/clean.js';
import { toUrl } from '../text/urls.js';
import { widgetTags } from '../widget-table.js';
import { parsePage } from './bounded-parse.js';
import type { WrittenWidget } from './written-widget.js';
import { valueOf } from './static-tree.js';
import type { ParentNode, TreeElement, TreeNode } from './template-tree.js';
import { descendants } from './tree.js';

/** Marks the element with the content that `prerender` has written. */
export const CONTENT = 'data-cw-prerendered';

/**
 * A place for a widget in the source of a page. Its attributes include the page's settings where it has none of its own.
 * Offsets count UTF-16 units from the start of the page.
 */
export interface Place extends WrittenWidget {
  /** The element of the widget. */
  offset: number;
  /**
   * The range that the content replaces: earlier content, else an empty range behind the start tag. For a link, which can’t
   * contain it, behind the link or its paragraph.
   */
  start: number;
  end: number;
  /** Whether there is earlier content. */
  isFilled: boolean;
  form: 'element' | 'placeholder' | 'link';
  element: TreeElement;
}

export interface ParsedPage {
  places: Place[];
  /** The `href` of the page's `<base>`. */
  base: string | undefined;
  /** Whether the page links `prerendered.css`, or that of a widget, `prerendered-news-feed.css`. */
  hasStyles: boolean;
  /** All elements, in document order. */
  elements: TreeElement[];
}

/** The settings of the script tag that are used here. */
interface Settings {
  lang?: string | undefined;
  timeZone?: string | undefined;
  theme?: string | undefined;
  prefix?: string | undefined;
  links: boolean;
}

/** Where an element is in its page. */
interface Surroundings {
  /** The closest `lang`. */
  language?: string | undefined;
  /** The closest `<p>`. */
  paragraph?: TreeElement | undefined;
}

/**
 * Finds the widgets of a page, or of a part of one: elements with their names, placeholders (`data-cw`) and, if the page
 * allows them, links. Not those in a `<template>` or `<noscript>`, nor inside another widget. `pageUrl` is the address
 * of the page, for those of links; `about:blank` by default. Throws a `RangeError` for a page that is made to take hours.
 */
export function readPage(html: string, pageUrl = 'about:blank'): ParsedPage {
  const document = parsePage(html);
  const elements = [...descendants(document)];
  const settings = settingsOf(elements);
  const baseElement = elements.find(
    ({ tagName, attrs }) => tagName === 'base' && attrs.some(({ name }) => name === 'href'),
  );
  const base = baseElement && valueOf(baseElement, 'href');
  const places = new Map<number, Place>();
  for (const place of placesIn(document, {}, settings, baseOf({ base }, pageUrl))) {
    // A paragraph has room for the content of one link.
    if (!places.has(place.start)) places.set(place.start, place);
  }
  const hasStyles = elements.some(
    (element) =>
      element.tagName === 'link' && /(?:^|\/)prerendered(?:-[a-z-]+)?\.css(?:$|\?)/.test(valueOf(element, 'href')),
  );
  return { places: [...places.values()], base, hasStyles, elements };
}

/** The page's own address, with its `<base>`: relative addresses in the page are resolved against it. */
export function baseOf({ base }: Pick<ParsedPage, 'base'>, pageUrl: string): string {
  return (base !== undefined && toUrl(base, pageUrl)?.href) || pageUrl;
}

function* placesIn(parent: ParentNode, around: Surroundings, settings: Settings, base: string): Generator<Place> {
  for (const element of parent.childNodes) {
    if (!tree.isElementNode(element)) continue;
    const here = {
      language: valueOf(element, 'lang') || around.language,
      paragraph: element.tagName === 'p' ? element : around.paragraph,
    };
    const place =
      placeAt(element, here.language, settings) ?? (settings.links ? linkAt(element, here, settings, base) : undefined);
    if (place) yield place;
    else yield* placesIn(element, here, settings, base);
  }
}

function placeAt(element: TreeElement, inherited: string | undefined, settings: Settings): Place | undefined {
  const marked = element.attrs.find(({ name }) => name === 'data-cw')?.value;
  const name = marked === undefined ? tagOf(element.tagName, settings.prefix) : clean(marked).toLowerCase();
  const location = element.sourceCodeLocation;
  if (!isWidget(name) || !location?.startTag) return undefined;
  const attributes = new Map<string, string>(
    marked === undefined
      ? element.attrs.map((each) => [each.name, each.value])
      : element.attrs
          .filter((each) => each.name.startsWith('data-cw-'))
          .map((each) => [each.name.slice('data-cw-'.length), clean(each.value)]),
  );
  const earlier = element.childNodes.find(isContent)?.sourceCodeLocation;
  const behind = location.startTag.endOffset;
  return {
    ...written(name, attributes, inherited, settings),
    form: marked === undefined ? 'element' : 'placeholder',
    element,
    offset: location.startOffset,
    start: earlier?.startOffset ?? behind,
    end: earlier?.endOffset ?? behind,
    isFilled: !!earlier,
  };
}

/** `<a href="https://…/feed.json#cw=news-feed&limit=5">`, as the script reads it. */
function linkAt(
  element: TreeElement,
  { language, paragraph }: Surroundings,
  settings: Settings,
  base: string,
): Place | undefined {
  const [address = '', fragment] = element.tagName === 'a' ? valueOf(element, 'href').split(/#(.*)/s) : [];
  const found = fragment === undefined ? undefined : readFragment(`#${fragment}`);
  const before = paragraph ?? element;
  const behind = before.sourceCodeLocation?.endTag?.endOffset;
  if (!found || !isWidget(found.name) || !element.sourceCodeLocation || behind === undefined) return undefined;
  found.attributes.set('endpoint', toUrl(address, base)?.href ?? address);
  const next = elementBehind(before);
  const earlier = next && isContent(next) ? next.sourceCodeLocation : undefined;
  return {
    ...written(found.name, found.attributes, language, settings),
    form: 'link',
    element,
    offset: element.sourceCodeLocation.startOffset,
    start: earlier?.startOffset ?? behind,
    end: earlier?.endOffset ?? behind,
    isFilled: !!earlier,
  };
}

function elementBehind(element: TreeElement): TreeElement | undefined {
  const siblings = element.parentNode?.childNodes ?? [];
  for (let index = siblings.indexOf(element) + 1; index < siblings.length; index++) {
    const node = siblings[index];
    if (node && tree.isElementNode(node)) return node;
  }
  return undefined;
}

function isWidget(name: string): boolean {
  return widgetTags.some((tag) => tag === name);
}

function isContent(node: TreeNode): node is TreeElement {
  return tree.isElementNode(node) && node.attrs.some((each) => each.name === CONTENT);
}

/** A widget with the settings of the page where it has none of its own. */
function written(
  name: string,
  attributes: Map<string, string>,
  inherited: string | undefined,
  settings: Settings,
): WrittenWidget {
  const language = attributes.get('lang') || settings.lang || inherited || 'fr';
  if (settings.timeZone && !attributes.get('time-zone')) attributes.set('time-zone', settings.timeZone);
  if (settings.theme && !attributes.get('theme')) attributes.set('theme', settings.theme);
  return { name, attributes, endpoint: attributes.get('endpoint') ?? '', language };
}

/** The widget's name of a tag, which may have the page's prefix. */
function tagOf(tag: string, prefix: string | undefined): string {
  return prefix && tag.startsWith(`${prefix}-`) ? tag.slice(prefix.length + 1) : tag;
}

/** The settings for the whole page; of several tags, the first with a setting wins. */
function settingsOf(elements: readonly TreeElement[]): Settings {
  const tags = elements.filter(
    (element) =>
      element.tagName === 'script' || (element.tagName === 'meta' && valueOf(element, 'name') === 'commune-widgets'),
  );
  const setting = (name: string): string | undefined =>
    tags.map((tag) => clean(valueOf(tag, `data-cw-${name}`))).find(Boolean);
  const timeZone = setting('time-zone');
  return {
    lang: setting('lang'),
    timeZone: timeZone && isTimeZone(timeZone) ? timeZone : undefined,
    theme: setting('theme'),
    prefix: setting('prefix'),
    links: isOn(setting('links') ?? ''),
  };
}
