/**
 * The script of an embed page, before the widget’s own: it fills the placeholder from the address, and sends the height
 * of the widget to the embedding page. It works at an opaque origin (a sandboxed frame): it stores and reads nothing.
 * @module
 */
import { heightIn, MEASURE, type HeightMessage } from './messages.js';
import { fillPlaceholder } from './placeholder.js';
import { toUrl } from '../text/urls.js';

const placeholder = document.querySelector<HTMLElement>('[data-cw]');
const script = document.querySelector<HTMLScriptElement>('script[data-cw-origins]') ?? undefined;
// `location.origin` of a sandboxed frame is opaque, so the origin is taken from its address.
if (placeholder) fillPlaceholder(placeholder, new URL(location.href), script, ancestors());

/** The origins of the embedding pages, none outside a frame. Without `ancestorOrigins`: that of the referrer, or `''`. */
function ancestors(): string[] {
  if (window.parent === window) return [];
  const { ancestorOrigins } = location as Partial<Location>;
  return ancestorOrigins ? [...ancestorOrigins] : [toUrl(document.referrer)?.origin ?? ''];
}

const tell = (): void => {
  const message: HeightMessage = { communeWidgets: 'height', height: document.body.getBoundingClientRect().height };
  // Any origin may embed this page, and a height is not confidential.
  if (heightIn(message) !== undefined) window.parent.postMessage(message, '*');
};
new ResizeObserver(tell).observe(document.body);
addEventListener('message', ({ source, data }: MessageEvent<Partial<typeof MEASURE> | null>) => {
  if (source === window.parent && data?.communeWidgets === MEASURE.communeWidgets) tell();
});
