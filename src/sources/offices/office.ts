import type { OpeningHours } from '../../opening-hours/opening-hours.js';

export interface OfficeAddress {
  /** Street and complements, one a line. */
  lines: string[];
  postalCode?: string | undefined;
  city?: string | undefined;
  /** Degrees, WGS 84. */
  latitude?: number | undefined;
  longitude?: number | undefined;
}

export interface Telephone {
  /** As it is written. */
  number: string;
  /** `tel:` address; `undefined` if the number could not be read. */
  url?: string | undefined;
  /** The service that answers. */
  label?: string | undefined;
}

/** A town hall, or another office for the public. Text is plain, absent is `undefined`. */
export interface Office {
  id: string;
  /** The language of its texts, a BCP 47 tag. */
  language?: string | undefined;
  name: string;
  /** `undefined` if it is not known when it is open. */
  hours?: OpeningHours | undefined;
  /** Its own remark about its hours. */
  comment?: string | undefined;
  /** IANA name; `undefined` if it is that of the page. */
  timeZone?: string | undefined;
  address?: OfficeAddress | undefined;
  /** Whether one gets in with a wheelchair; `undefined` if it is not known. */
  wheelchair?: boolean | undefined;
  /** How one gets in. */
  accessibility?: string | undefined;
  telephones: Telephone[];
  emails: string[];
  /** Its site. */
  url?: string | undefined;
  /** A form for messages. */
  contactUrl?: string | undefined;
  /** When this was last changed at its source. */
  updated?: Date | undefined;
  /** The attribution; `license` if the terms of the source require its name. */
  source?: { name?: string | undefined; url?: string | undefined; license?: string | undefined } | undefined;
}
