import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';
import { safeUrl } from '../../text/urls.js';
import { withSubject } from './mail-subject.js';

/** A message that there is no offer, and the link to apply without one; only the message without an address. */
export function renderUnsolicited(
  message: TemplateResult | typeof nothing,
  address: string,
  base: string,
  { unsolicited, unsolicitedSubject }: Locale['jobs'],
): TemplateResult | typeof nothing {
  const url = safeUrl(address, base);
  if (message === nothing || !url) return message;
  return html`${message}<p part="unsolicited"><a href=${withSubject(url, unsolicitedSubject)}>${unsolicited}</a></p>`;
}
