import type { OpeningHours } from '../../opening-hours/opening-hours.js';
import { territoryOfPostcode, type Territory, zoneOfTerritory } from '../../opening-hours/territory.js';
import { limits } from '../../limits.js';
import { languageTag } from '../../text/language-tag.js';
import { httpUrl } from '../../text/urls.js';
import { isTimeZone } from '../../text/time-zone.js';
import { contactUrl, phoneUrl } from '../jobs/contact.js';
import { line, string } from '../json-values.js';
import type { Office } from './office.js';

/** An office as a format finds it, with unchecked values. */
export interface OfficeDraft {
  id?: unknown;
  language?: unknown;
  name: unknown;
  hours?: OpeningHours | undefined;
  comment?: unknown;
  /** Default: that of the territory. */
  timeZone?: unknown;
  /** Default: that of the postcode. */
  territory?: Territory | undefined;
  lines?: readonly unknown[];
  postalCode?: unknown;
  city?: unknown;
  latitude?: unknown;
  longitude?: unknown;
  wheelchair?: boolean | undefined;
  accessibility?: unknown;
  telephones?: readonly { number: unknown; label?: unknown }[];
  emails?: readonly unknown[];
  url?: unknown;
  contactUrl?: unknown;
  updated?: Date | undefined;
  source?: Office['source'];
}

const EUROPE = 'Europe/Paris';

/** The model of a draft; none without a name. `base` is what relative addresses are relative to. */
export function officesOf(draft: OfficeDraft, base: string): Office[] {
  const name = line(draft.name);
  if (!name) return [];
  const postalCode = line(draft.postalCode) || undefined;
  const territory = draft.territory ?? territoryOfPostcode(postalCode ?? '');
  const wanted = string(draft.timeZone);
  const zone = isTimeZone(wanted) ? wanted : zoneOfTerritory(territory);
  const hours = draft.hours && { holidays: { territory }, ...draft.hours };
  const telephones = (draft.telephones ?? []).map(({ number, label }) => ({
    number: line(number),
    url: phoneUrl(number),
    label: line(label) || undefined,
  }));
  return [
    {
      id: line(draft.id) || name,
      language: languageTag(draft.language),
      name,
      hours,
      comment: line(draft.comment) || undefined,
      // In metropolitan France the zone is that of the page, which the webmaster may set.
      timeZone: zone === EUROPE ? undefined : zone,
      address: addressOf(draft, postalCode),
      wheelchair: draft.wheelchair,
      accessibility: line(draft.accessibility) || undefined,
      telephones: telephones.filter(({ number }) => number).slice(0, limits.items),
      emails: emailsIn(draft.emails ?? []),
      url: httpUrl(draft.url, base),
      contactUrl: httpUrl(draft.contactUrl, base),
      updated: draft.updated,
      source: draft.source,
    },
  ];
}

function addressOf(draft: OfficeDraft, postalCode: string | undefined): Office['address'] {
  const lines = [...new Set((draft.lines ?? []).map(line).filter(Boolean))];
  const city = line(draft.city) || undefined;
  if (!lines.length && !city) return undefined;
  const [latitude, longitude] = [degrees(draft.latitude, 90), degrees(draft.longitude, 180)];
  const place = latitude !== undefined && longitude !== undefined ? { latitude, longitude } : {};
  return { lines, postalCode, city, ...place };
}

/** A number, or a text with one; 0 for both is no place in France. */
function degrees(value: unknown, most: number): number | undefined {
  const number = Number(string(value) || NaN);
  return number && Math.abs(number) <= most ? number : undefined;
}

/** Several may be in one text. */
function emailsIn(values: readonly unknown[]): string[] {
  const addresses = values.flatMap((value) => string(value).split(/[;,\s]+/)).map((text) => contactUrl(text) ?? '');
  const mails = addresses.filter((url) => url.startsWith('mailto:')).map((url) => url.slice('mailto:'.length));
  return [...new Set(mails)].slice(0, limits.items);
}
