import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';
import { httpUrl, safeUrl } from '../../text/urls.js';
import { withSubject } from './mail-subject.js';

type Strings = Locale['jobs'];

/**
 * The link to a feed of the current search: `feed` is an address that takes `q` and the names of the filters as
 * parameters, such as `jobs.rss` of the commune's API.
 */
export function renderSubscribe(
  feed: string,
  base: string,
  choices: Record<string, string>,
  { subscribe }: Strings,
): TemplateResult | typeof nothing {
  const address = httpUrl(feed, base);
  if (!address) return nothing;
  const url = new URL(address);
  for (const [name, value] of Object.entries(choices)) if (value) url.searchParams.set(name, value);
  return html`<p part="subscribe"><a href=${url.href}>${subscribe}</a></p>`;
}

/** A message that there is no offer, and the link to apply without one; only the message without an address. */
export function renderUnsolicited(
  message: TemplateResult | typeof nothing,
  address: string,
  base: string,
  { unsolicited, unsolicitedSubject }: Strings,
): TemplateResult | typeof nothing {
  const url = safeUrl(address, base);
  if (message === nothing || !url) return message;
  return html`${message}<p part="unsolicited"><a href=${withSubject(url, unsolicitedSubject)}>${unsolicited}</a></p>`;
}
