import { limits } from '../../limits.js';
import { languageTag } from '../../text/language-tag.js';
import { collapse } from '../../text/line.js';
import { textLines } from '../../text/plain-lines.js';
import { httpUrl } from '../../text/urls.js';
import type { NewsImage } from '../news/news-item.js';
import type { EventOccurrence, EventStatus } from './event-occurrence.js';

/** An event as a format found it, unchecked: texts are plain, of any length and with line breaks; addresses relative. */
export interface EventDraft {
  uid: string;
  dateUid?: string | undefined;
  language?: unknown;
  title: string;
  url?: unknown;
  /** Lines of text. */
  description: string;
  /** The name of the place, the address on the lines below it. */
  place?: string;
  address?: string | undefined;
  onlineUrl?: unknown;
  latitude?: number | undefined;
  longitude?: number | undefined;
  categories?: readonly string[];
  image?: NewsImage | undefined;
  status?: EventStatus | undefined;
  price?: string | undefined;
  ticketUrl?: unknown;
  audience?: string | undefined;
  ages?: EventOccurrence['ages'];
  accessibility?: readonly string[];
  organizer?: string | undefined;
  sequence?: number | undefined;
  updated?: Date | undefined;
}

/** An event without its times. */
export type EventContent = Omit<EventOccurrence, 'id' | 'start' | 'end' | 'allDay' | 'timeZone'>;

/** An address in a text, without the full stop after it. */
const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/;

/**
 * The model of a draft, but for the times. An event without an address has the first one in its description. `base` is what
 * relative addresses are relative to.
 */
export function eventContent(draft: EventDraft, base: string): EventContent {
  const description = textLines(draft.description, limits.description);
  const [place, ...address] = textLines(draft.place ?? '', limits.title)
    .split('\n')
    .filter(Boolean);
  const texts = (list: readonly string[] = []) => [...new Set(list.map(line).filter((text) => text !== undefined))];
  return {
    uid: collapse(draft.uid),
    dateUid: line(draft.dateUid),
    language: languageTag(draft.language),
    title: line(draft.title) ?? '',
    url: httpUrl(draft.url, base) ?? httpUrl(ADDRESS.exec(description)?.[0]),
    description,
    place,
    address: line(draft.address) ?? line(address.join(', ')),
    onlineUrl: httpUrl(draft.onlineUrl, base),
    latitude: draft.latitude,
    longitude: draft.longitude,
    categories: texts(draft.categories),
    image: draft.image,
    status: draft.status,
    price: line(draft.price),
    ticketUrl: httpUrl(draft.ticketUrl, base),
    audience: line(draft.audience),
    ages: draft.ages,
    accessibility: texts(draft.accessibility),
    organizer: line(draft.organizer),
    sequence: draft.sequence,
    updated: draft.updated,
  };
}

function line(text = ''): string | undefined {
  return collapse(text).slice(0, limits.title) || undefined;
}
