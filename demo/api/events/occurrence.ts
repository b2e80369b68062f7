import type { EventOccurrence } from '../../../src/sources/events/event-occurrence.js';
import { dayAfter } from '../../../src/sources/events/read-events.js';
import { textLines } from '../../../src/text/plain-lines.js';
import { communeDay, TIME_ZONE } from '../commune-day.js';
import { imagePath } from '../submissions/image-address.js';
import type { SubmissionRules } from '../submissions/rules.js';
import type { PublishedDate } from './event-store.js';

export interface OccurrenceContext {
  categories: SubmissionRules['form']['categories'];
  /** The public address of a path relative to the list of events. */
  urlOf(relative: string): string;
  /** The public address of an event’s page; absent in a preview, in which events have none. */
  pageOf?(reference: string): string;
}

/** The model that `parse('events', …)` returns, of a date of a published event. It has nothing about the sender. */
export function occurrenceOf(
  { event, date }: PublishedDate,
  { categories, urlOf, pageOf }: OccurrenceContext,
): EventOccurrence {
  const { reference, allDay, images, place, address, commune, price, ticketUrl } = event;
  const uid = `urn:uuid:${event.uid}`;
  const [image] = images;
  const category = categories.find(({ id }) => id === event.category);
  const last = date.endsAt ?? date.startsAt;
  const status = date.cancelled ? 'cancelled' : event.eventStatus;
  return {
    id: `${reference}-${date.number}`,
    uid,
    // Stays the same when the date is moved. That of the first one is older than events with several dates.
    dateUid: date.number === 1 ? uid : `${uid}#${date.number}`,
    language: 'fr',
    title: event.title,
    start: allDay ? communeDay(date.startsAt) : date.startsAt,
    end: allDay ? dayAfter(communeDay(last)) : last,
    allDay,
    timeZone: TIME_ZONE,
    url: pageOf?.(reference) ?? event.url ?? undefined,
    description: textLines([event.summary, event.body].filter(Boolean).join('\n\n')),
    place: place ?? commune ?? undefined,
    address: [address, place && commune].filter(Boolean).join(', ') || undefined,
    categories: category ? [category.label] : [],
    image: image && { ...imageOf(image), url: urlOf(imagePath(image.id)) },
    status: status === 'confirmed' ? undefined : status,
    price: price ?? undefined,
    ticketUrl: ticketUrl ?? undefined,
    accessibility: [],
    sequence: event.sequence,
    updated: event.changedAt ?? event.decidedAt ?? undefined,
  };
}

function imageOf({ alt, credit, width, height }: PublishedDate['event']['images'][number]): object {
  return { alt, width, height, ...(credit && { credit }) };
}
