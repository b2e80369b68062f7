import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { parseEndpoints } from '../../element/endpoints.js';
import { tryTo } from '../../element/try-to.js';
import type { Locale } from '../../locales/locale.js';

/** Whether a response is a calendar. */
export function isCalendarAnswer({ contentType, url }: Pick<AnswerPayload, 'contentType' | 'url'>): boolean {
  return /^text\/calendar\b/i.test(contentType) || /\.ics(?:\?|$)/i.test(url);
}

/**
 * The addresses by which programs subscribe to calendars (`webcal:`): those in an `endpoint` attribute that are known to be
 * one.
 */
function calendarAddresses(endpoint: string | undefined, base: string, known: ReadonlySet<string>): string[] {
  return tryTo(() => parseEndpoints(endpoint, base), [])
    .filter((url) => known.has(url) || isCalendarAnswer({ contentType: '', url }))
    .map((url) => url.replace(/^https?:/, 'webcal:'));
}

/** The links by which calendar programs follow the agenda. */
export function renderSubscription(
  { endpoint, baseURI }: { endpoint?: string; baseURI: string },
  known: ReadonlySet<string>,
  events: Locale['events'],
): TemplateResult | typeof nothing {
  const addresses = calendarAddresses(endpoint, baseURI, known);
  if (!addresses.length) return nothing;
  const links = addresses.map((url) => html`<a part="subscribe" href=${url}>${events.subscribe}</a> `);
  return html`<p class="subscription">${links}</p>`;
}
