import { html, nothing, type TemplateResult } from 'lit';
import type { Office, OfficeAddress, Telephone } from '../../sources/offices/office.js';
import { httpUrl, safeUrl, uriComponent } from '../../text/urls.js';
import type { OfficeContext } from './office-context.js';

/** Where the office is, and how to reach it. */
export function renderContacts(office: Office, { strings }: OfficeContext): TemplateResult | typeof nothing {
  const { labels } = strings;
  const { address, telephones, emails, wheelchair, accessibility, language } = office;
  const [url, form] = [httpUrl(office.url), httpUrl(office.contactUrl)];
  const access = [
    wheelchair === undefined ? '' : strings.wheelchair[wheelchair ? 'yes' : 'no'],
    accessibility ?? '',
  ].filter(Boolean);
  const rows = [
    address && row('address', labels.address, renderAddress(address, strings.map, language)),
    telephones.length > 0 &&
      row(
        'telephone',
        labels.telephone,
        telephones.map((telephone) => renderTelephone(telephone, language)),
      ),
    emails.length > 0 && row('email', labels.email, emails.map(renderEmail)),
    url && row('site', labels.url, html`<a part="link" href=${url} dir="ltr">${shortened(url)}</a>`),
    form && row('form', labels.contact, html`<a part="link" href=${form}>${strings.write}</a>`),
    access.length > 0 &&
      row(
        'access',
        labels.access,
        access.map((text) => html`<p lang=${(text === accessibility && language) || nothing} dir="auto">${text}</p>`),
      ),
  ].filter((each) => !!each);
  return rows.length ? html`<dl part="contacts" class="contacts">${rows}</dl>` : nothing;
}

/** A telephone number, as a link if a device can call it; its label is in a language. */
export function renderTelephone({ number, url, label }: Telephone, language: string | undefined): TemplateResult {
  const href = safeUrl(url);
  const callable = !!href?.startsWith('tel:');
  // A number that is one is never broken over two lines; a sentence ("02 … le matin, 06 … le soir") must be.
  const text = html`<bdi dir="ltr">${callable ? number.replace(/\s/g, '\u00a0') : number}</bdi>`;
  return html`<p>
    ${callable ? html`<a part="link" href=${href}>${text}</a>` : text}${label ? html` (<span lang=${language ?? nothing} dir="auto">${label}</span>)` : nothing}
  </p>`;
}

function row(part: string, label: string, content: unknown): TemplateResult {
  return html`<div part="contact ${part}" class="contact">
    <dt part="label">${label}</dt>
    <dd part="value">${content}</dd>
  </div>`;
}

function renderAddress(address: OfficeAddress, map: string, language: string | undefined): TemplateResult {
  const { lines, postalCode, city } = address;
  const last = [postalCode, city].filter(Boolean).join(' ');
  return html`${[...lines, last].filter(Boolean).map((text) => html`<p lang=${language ?? nothing} dir="auto">${text}</p>`)}
    <p><a part="link map" href=${mapUrl(address)}>${map}</a></p>`;
}

/** A page of OpenStreetMap, which is only asked when the visitor goes there. */
function mapUrl({ latitude, longitude, lines, postalCode, city }: OfficeAddress): string {
  const site = 'https://www.openstreetmap.org';
  if (latitude === undefined || longitude === undefined) {
    return `${site}/search?query=${uriComponent([lines.at(-1), postalCode, city].filter(Boolean).join(' '))}`;
  }
  return `${site}/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
}

function renderEmail(address: string): TemplateResult {
  return html`<p><a part="link" href="mailto:${uriComponent(address).replace('%40', '@')}" dir="ltr">${address}</a></p>`;
}

/** `www.ville.example/mairie` of an address. */
function shortened(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
