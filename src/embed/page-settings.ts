import { clean } from '../element/attributes.js';
import * as warnings from '../element/warnings.js';
import { isTimeZone } from '../text/time-zone.js';
import { toUrl } from '../text/urls.js';
import { THEMES, warnOnce, type PageSettings } from '../shared.js';

/**
 * The first part of a tag name: `cw` in `cw-news-feed`.
 * https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name
 */
const PREFIX = /^[a-z][a-z0-9]*$/;

/**
 * Reads the settings for the whole page: `data-cw-lang`, `data-cw-time-zone`, `data-cw-theme`, `data-cw-prefix`,
 * `data-cw-origins` (separated by spaces), `data-cw-links="on"`. The first tag with a setting wins; origins are
 * collected from all tags, because each pasted code brings its own. Invalid values are reported in the console and
 * ignored.
 */
export function pageSettings(...tags: readonly (Pick<Element, 'getAttribute'> | undefined)[]): PageSettings {
  const all = (name: string): string[] => tags.map((tag) => clean(tag?.getAttribute(`data-cw-${name}`) ?? null));
  const read = (name: string): string => all(name).find(Boolean) ?? '';
  const checked = (name: string, isValid: (value: string) => boolean): string | undefined => {
    const value = read(name);
    if (value === '' || isValid(value)) return value || undefined;
    warnOnce(warnings.invalidSetting(name, value));
    return undefined;
  };
  return {
    lang: read('lang') || undefined,
    timeZone: checked('time-zone', isTimeZone),
    theme: checked('theme', (value) => THEMES.some((theme) => theme === value)) as PageSettings['theme'],
    prefix: checked('prefix', (value) => PREFIX.test(value)),
    origins: all('origins').join(' ').split(/\s+/).filter(Boolean).flatMap(origin),
    links: isOn(read('links')),
  };
}

/** Whether `data-cw-links` makes widgets of links. */
export function isOn(value: string): boolean {
  return /^(?:on|true|1|oui)$/i.test(value);
}

function origin(value: string): string[] {
  const url = toUrl(value);
  if (url && /^https?:$/.test(url.protocol)) return [url.origin];
  warnOnce(warnings.noOrigin(value));
  return [];
}
