import { clean } from '../element/attributes.js';
import { isTimeZone } from '../text/time-zone.js';
import { THEMES, warnOnce, type PageSettings } from '../shared.js';

/** A part of a tag name: `cw` makes `cw-news-feed`. https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name */
const PREFIX = /^[a-z][a-z0-9]*$/;

/**
 * What a script tag says for the whole page: `data-cw-lang`, `data-cw-time-zone`, `data-cw-theme`, `data-cw-prefix`,
 * `data-cw-origins` (separated by spaces), `data-cw-links="on"`. Junk is told to the webmaster and left out.
 */
export function pageSettings(script: HTMLScriptElement | undefined): PageSettings {
  const read = (name: string): string => clean(script?.getAttribute(`data-cw-${name}`) ?? null);
  const checked = (name: string, isValid: (value: string) => boolean): string | undefined => {
    const value = read(name);
    if (value === '' || isValid(value)) return value || undefined;
    warnOnce(`La valeur « ${value} » de data-cw-${name} n’est pas comprise : elle est ignorée.`);
    return undefined;
  };
  return {
    lang: read('lang') || undefined,
    timeZone: checked('time-zone', isTimeZone),
    theme: checked('theme', (value) => THEMES.some((theme) => theme === value)) as PageSettings['theme'],
    prefix: checked('prefix', (value) => PREFIX.test(value)),
    origins: read('origins').split(/\s+/).filter(Boolean).flatMap(origin),
    links: /^(?:on|true|1|oui)$/i.test(read('links')),
  };
}

function origin(value: string): string[] {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return [url.origin];
  warnOnce(`« ${value} » n’est pas une origine : data-cw-origins attend par exemple https://www.commune.fr.`);
  return [];
}
