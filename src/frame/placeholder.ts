import { endpointOrigins } from '../embed/endpoint-origins.js';
import { pageSettings } from '../embed/page-settings.js';
import * as warnings from '../element/warnings.js';
import { cutAtWord } from '../text/line.js';
import { warnOnce } from '../shared.js';
import { toUrl } from '../text/urls.js';

const NAME = /^[a-z]+(?:-[a-z]+)*$/;
/**
 * The attributes whose text a widget shows, besides `place` of the weather card; and its maximum length in characters.
 */
const WORDS = /^(?:heading|label)$/;
const MOST_WORDS = 80;
/** The attributes that become links, and that of the geocoder, which receives what visitors write. */
const ADDRESS = /-url$|^geocoder$/;

/**
 * Fills the placeholder of an embed page from the address: `?endpoint=…&limit=5` are the widget's attributes, `link`
 * and `label` the link that is shown if the widget can't load. Anyone can write such an address, and its content would
 * seem to come from this site: the URLs in it must be of this origin or of one that the page lists (`data-cw-origins`).
 * Another endpoint is refused, with a sentence; another `link` is replaced by the site of the data. Texts (`heading`,
 * `label`, the `place` of the weather) are only shown if all embedding pages are of such origins, cut at 80 characters.
 * `ancestors` are the origins of the embedding pages, empty if the page is not in a frame.
 */
export function fillPlaceholder(
  placeholder: HTMLElement,
  address: URL,
  script: HTMLScriptElement | undefined,
  ancestors: readonly string[],
): void {
  const allowed = [address.origin, ...pageSettings(script).origins];
  const isTrusted = ancestors.length > 0 && ancestors.every((origin) => allowed.includes(origin));
  const isShown = (name: string): boolean =>
    WORDS.test(name) || (name === 'place' && placeholder.dataset['cw'] === 'weather-card');
  const words = [...address.searchParams].flatMap(([name, value]): [string, string][] => {
    if (!isShown(name)) return [[name, value]];
    return isTrusted ? [[name, cutAtWord(value, MOST_WORDS)]] : [];
  });
  const { link, label, endpoint, ...attributes } = Object.fromEntries(words);
  const known = (name: string, value: string): string | undefined => {
    const url = toUrl(value, address.href);
    if (isPlain(url) && allowed.includes(url.origin)) return url.href;
    warn(name, url?.origin);
    return undefined;
  };
  const origins = endpointOrigins(endpoint, address.href);
  const strangers = origins.filter((origin) => !allowed.includes(origin));
  const [site = ''] = strangers.length ? [] : origins;
  setLink(placeholder, label, link ? (known('link', link) ?? site) : undefined);
  if (strangers.length) {
    warn('endpoint', strangers.join(' '));
    placeholder.removeAttribute('data-cw');
    tellRefusal(placeholder);
  } else if (endpoint !== undefined) {
    placeholder.setAttribute('data-cw-endpoint', endpoint);
    for (const [name, value] of Object.entries(attributes)) {
      const checked = ADDRESS.test(name) ? known(name, value) : value;
      if (NAME.test(name) && checked !== undefined) placeholder.setAttribute(`data-cw-${name}`, checked);
    }
  }
}

/**
 * Whether a URL is `http(s)` without user info, which can be mistaken for the host: `https://mairie.fr@evil.example`.
 */
function isPlain(url: URL | undefined): url is URL {
  return /^https?:$/.test(url?.protocol ?? '') && !url?.username && !url?.password;
}

/** Without `href` the page's own link stays; an empty `href` removes it. */
function setLink(placeholder: HTMLElement, label?: string, href?: string): void {
  const anchor = placeholder.querySelector<HTMLAnchorElement>('a:not([data-cw-prerendered] *)');
  if (!anchor) return;
  if (label) anchor.textContent = label;
  if (href) anchor.href = href;
  else if (href === '') anchor.removeAttribute('href');
}

/** Shows in the frame why it contains only a link. */
function tellRefusal(placeholder: HTMLElement): void {
  const sentence = document.createElement('p');
  sentence.lang = 'fr';
  sentence.textContent = warnings.refusedHere;
  placeholder.prepend(sentence);
}

function warn(name: string, origin = 'cette adresse'): void {
  warnOnce(warnings.refusedInFrame(name, origin));
}
