import type { NewsImage } from '../news/news-item.js';

/** The status of an event; absent for one that takes place as planned. */
export type EventStatus = 'cancelled' | 'postponed' | 'rescheduled' | 'moved-online' | 'full' | 'tentative';

/**
 * One occurrence of an event, in any format. Text is plain text. Where they have the same meaning, names are those of
 * schema.org's `Event`, flattened (https://schema.org/Event).
 */
export interface EventOccurrence {
  /** Stable within its source, and different for each occurrence. */
  id: string;
  /** The same for all occurrences of an event: in a calendar its `UID`. */
  uid: string;
  /** The `UID` of this date alone, if its calendar has an event of its own for each date. */
  dateUid?: string | undefined;
  /** The language of its texts, a BCP 47 tag. */
  language?: string | undefined;
  /** May be empty. */
  title: string;
  /** A moment, or for an event of days the first day, `YYYY-MM-DD`. */
  start: Date | string;
  /** As `start`, exclusive: the day after the last one. The same moment as `start` if the source gives no end. */
  end: Date | string;
  /** Whether the event is one of days; they are the same in every zone. */
  allDay: boolean;
  /** The IANA zone in whose local time the event is. */
  timeZone: string;
  /** The page of the event: `http:` or `https:`, absolute. */
  url?: string | undefined;
  /** Lines of text, list items begin with "• "; at most 10 000 characters; may be empty. */
  description: string;
  /** The name of the place. */
  place?: string | undefined;
  /** The rest of the address, in one line. */
  address?: string | undefined;
  /** Where it takes place on the web. */
  onlineUrl?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  categories: string[];
  image?: NewsImage | undefined;
  status?: EventStatus | undefined;
  /** In the words of the source: "Gratuit", "5 € – 12 €". */
  price?: string | undefined;
  ticketUrl?: string | undefined;
  /** Who it is for: "Tout public", "à partir de 6 ans". */
  audience?: string | undefined;
  /** The ages that it is for, in years; at least one of both is set. */
  ages?: { min?: number | undefined; max?: number | undefined } | undefined;
  /**
   * The impairments for which the place is accessible: `hearing`, `visual`, `motor`, `intellectual`, `psychic`, or words
   * of the source.
   */
  accessibility: string[];
  organizer?: string | undefined;
  /** The number of its revision (RFC 5545 §3.8.7.4). */
  sequence?: number | undefined;
  updated?: Date | undefined;
}
