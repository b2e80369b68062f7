import { defaultTreeAdapter as tree, parse } from 'parse5';
import { isTimeZone } from '../text/time-zone.js';
import { clean } from '../text/clean.js';
import { toUrl } from '../text/urls.js';
import { widgetTags } from '../widget-table.js';
import type { WrittenWidget } from './written-widget.js';
import { valueOf } from './static-tree.js';
import type { ParentNode, TreeElement } from './template-tree.js';
import { descendants } from './tree.js';

/** Marks the element with the content that `prerender` has written. */
export const CONTENT = 'data-cw-prerendered';

/**
 * A place for a widget in the source of a page. Its attributes include the page's settings where it has none of its own.
 * Offsets count UTF-16 units from the start of the page.
 */
export interface Place extends WrittenWidget {
  /** The element that the content is put into. */
  offset: number;
  /** The range that the content replaces: earlier content, else an empty range behind the start tag. */
  start: number;
  end: number;
  /** Whether there is earlier content. */
  isFilled: boolean;
  form: 'element' | 'placeholder';
}

export interface ParsedPage {
  places: Place[];
  /** The `href` of the page's `<base>`. */
  base: string | undefined;
  /** Whether the page links a style sheet named `prerendered.css`. */
  hasStyles: boolean;
}

/** The settings of the script tag that are used here. */
interface Settings {
  lang?: string | undefined;
  timeZone?: string | undefined;
  theme?: string | undefined;
  prefix?: string | undefined;
}

/**
 * Finds the widgets of a page, or of a part of one: elements with their names, and placeholders (`data-cw`). Not those
 * in a `<template>` or `<noscript>`, nor inside another widget.
 */
export function readPage(html: string): ParsedPage {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const elements = [...descendants(document)];
  const settings = settingsOf(elements);
  const places = [...placesIn(document, undefined, settings)];
  const base = elements.find(({ tagName, attrs }) => tagName === 'base' && attrs.some(({ name }) => name === 'href'));
  const hasStyles = elements.some(
    (element) => element.tagName === 'link' && /(?:^|\/)prerendered\.css(?:$|\?)/.test(valueOf(element, 'href')),
  );
  return { places, base: base && valueOf(base, 'href'), hasStyles };
}

/** The page's own address, with its `<base>`: relative addresses in the page are resolved against it. */
export function baseOf({ base }: ParsedPage, pageUrl: string): string {
  return (base !== undefined && toUrl(base, pageUrl)?.href) || pageUrl;
}

function* placesIn(parent: ParentNode, inherited: string | undefined, settings: Settings): Generator<Place> {
  for (const element of parent.childNodes) {
    if (!tree.isElementNode(element)) continue;
    const language = valueOf(element, 'lang') || inherited;
    const place = placeAt(element, language, settings);
    if (place) yield place;
    else yield* placesIn(element, language, settings);
  }
}

function placeAt(element: TreeElement, inherited: string | undefined, settings: Settings): Place | undefined {
  const marked = element.attrs.find(({ name }) => name === 'data-cw')?.value;
  const name = marked === undefined ? tagOf(element.tagName, settings.prefix) : clean(marked).toLowerCase();
  const location = element.sourceCodeLocation;
  if (!widgetTags.some((tag) => tag === name) || !location?.startTag) return undefined;
  const attributes = new Map<string, string>(
    marked === undefined
      ? element.attrs.map((each) => [each.name, each.value])
      : element.attrs
          .filter((each) => each.name.startsWith('data-cw-'))
          .map((each) => [each.name.slice('data-cw-'.length), clean(each.value)]),
  );
  const language = attributes.get('lang') || settings.lang || inherited || 'fr';
  if (settings.timeZone && !attributes.get('time-zone')) attributes.set('time-zone', settings.timeZone);
  if (settings.theme && !attributes.get('theme')) attributes.set('theme', settings.theme);
  const earlier = element.childNodes.find(
    (node): node is TreeElement => tree.isElementNode(node) && node.attrs.some((each) => each.name === CONTENT),
  )?.sourceCodeLocation;
  const behind = location.startTag.endOffset;
  return {
    name: name ?? '',
    attributes,
    endpoint: attributes.get('endpoint') ?? '',
    language,
    offset: location.startOffset,
    start: earlier?.startOffset ?? behind,
    end: earlier?.endOffset ?? behind,
    isFilled: !!earlier,
    form: marked === undefined ? 'element' : 'placeholder',
  };
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
  };
}
