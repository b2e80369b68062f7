import { fileOf, type ScriptTag } from '../diagnosis/checks/scripts.js';
import { collectMessages } from '../diagnosis/collect-messages.js';
import { pageSettings } from '../embed/page-settings.js';
import type { ParsedPage } from '../prerender/page.js';
import { toUrl } from '../text/urls.js';

type Elements = ParsedPage['elements'];

/** The most script tags that are checked, of the library or with its settings: a page has one. */
const MOST_SCRIPTS = 50;

/** The script tags of the library, and those with settings for it. */
export function scriptTags(elements: Elements, base: string): ScriptTag[] {
  return elements
    .filter(({ tagName }) => tagName === 'script')
    .map((element) => tagOf(element, base))
    .filter((script) => fileOf(script) || hasSettings(script))
    .slice(0, MOST_SCRIPTS);
}

/** The settings for the whole page. Messages about invalid ones are those of the script tags. */
export function settingsOf(elements: Elements, base: string): ReturnType<typeof pageSettings> {
  const tags = elements
    .filter((element) => element.tagName === 'script' || isMeta(element))
    .map((element) => tagOf(element, base))
    .filter(hasSettings)
    .slice(0, MOST_SCRIPTS);
  let settings: ReturnType<typeof pageSettings> | undefined;
  collectMessages(() => (settings = pageSettings(...tags)));
  return settings ?? pageSettings();
}

/** Not in the body, where a contributor’s text may contain one. */
function isMeta({ tagName, attrs, parentNode }: Elements[number]): boolean {
  const isOurs = attrs.some(({ name, value }) => name === 'name' && value === 'commune-widgets');
  return tagName === 'meta' && isOurs && parentNode?.nodeName === 'head';
}

function hasSettings(script: ScriptTag): boolean {
  return script.getAttributeNames().some((name) => name.startsWith('data-cw-'));
}

/** An element as its interface in the DOM would have it. */
function tagOf({ attrs }: Elements[number], base: string): ScriptTag {
  const getAttribute = (name: string): string | null => attrs.find((each) => each.name === name)?.value ?? null;
  const src = getAttribute('src');
  return {
    src: src === null ? '' : (toUrl(src, base)?.href ?? src),
    integrity: getAttribute('integrity') ?? '',
    type: getAttribute('type') ?? '',
    crossOrigin: getAttribute('crossorigin'),
    getAttribute,
    getAttributeNames: () => attrs.map(({ name }) => name),
  };
}
