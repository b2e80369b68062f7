import { htmlLines } from '../../text/plain-lines.js';
import { plainText } from '../../text/plain-text.js';
import { FormatError } from '../format-error.js';
import { brokenScript, isOfType, jsonIn, nodesById, typedObjects, withReferences } from '../json-ld.js';
import { at, object, objects, string, type JsonObject } from '../json-values.js';
import { imageAttributes, imageUrl } from '../news/image.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import type { EventOccurrence, EventStatus } from './event-occurrence.js';
import { periodOf } from './period.js';
import { dayAfter, dayIn, readEvents, type TimedDraft } from './read-events.js';
import { scheduleDates } from './schedule-dates.js';

/** `Event` and the types below it: `MusicEvent`, `Festival`. */
const EVENT = /^(?:\w*Event|EventSeries|Festival|Hackathon|CourseInstance)$/;

const STATUS: Record<string, EventStatus> = {
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
  EventMovedOnline: 'moved-online',
};

/**
 * schema.org `Event` (https://schema.org/Event): one, an array or a `@graph`, as JSON or as JSON-LD inside an HTML page. Each
 * date of an `eventSchedule` and each `subEvent` with a start is an occurrence.
 */
export const schemaEvent: Source<EventOccurrence[]> = {
  detect(document) {
    const values = jsonIn(document);
    return typedObjects(values, EVENT).length > 0 || !!brokenScript(document);
  },
  parse(document) {
    const values = jsonIn(document);
    const events = typedObjects(values, EVENT);
    const broken = events.length ? undefined : brokenScript(document);
    if (broken) throw new FormatError('malformed', broken);
    const nodes = nodesById(values);
    // A page with one event is the page of that event.
    const page = document.isHtml && events.length === 1 ? document.url : undefined;
    const drafts = events.flatMap((event) => draftsOf({ url: page, ...withReferences(event, nodes) }, document));
    return readEvents(drafts, document);
  },
};

/** The occurrences of an event; those of its parts, which take from it what they leave out, in its place. */
function draftsOf(event: JsonObject, document: SourceDocument): TimedDraft[] {
  const parts = objects([event.subEvent].flat()).filter((part) => isOfType(part, EVENT) && string(part.startDate));
  // Parts have parts of their own in hostile responses only: those are left out.
  if (parts.length)
    return parts.flatMap((part) =>
      dated({ ...event, '@id': undefined, identifier: undefined, eventSchedule: undefined, ...part }, document),
    );
  return dated(event, document);
}

function dated(event: JsonObject, document: SourceDocument): TimedDraft[] {
  const draft = draftOf(event, document.url);
  const { start, end } = { start: event.startDate, end: event.endDate };
  const schedules = objects([event.eventSchedule].flat());
  if (!schedules.length) return [{ ...draft, start, end: lastDayIncluded(start, end) }];
  const period = periodOf(document);
  return schedules.flatMap((schedule) =>
    scheduleDates(schedule, { start, end }, period).map((dates) => ({ ...draft, ...dates })),
  );
}

/** A day as `endDate` is the last one. */
function lastDayIncluded(start: unknown, end: unknown): unknown {
  const day = dayIn(end);
  if (!day) return end;
  // With a start at a time, it says that the event ends on that day, not when.
  return day === end ? (dayIn(start) === day && start !== day ? undefined : dayAfter(day)) : end;
}

function draftOf(event: JsonObject, base: string): Omit<TimedDraft, 'start'> {
  const line = (value: unknown) => plainText(string(at(value, 'name') ?? value));
  const places = [event.location].flat();
  const online = objects(places).find((place) => isOfType(place, /^VirtualLocation$/));
  const place = places.find((each) => each !== online);
  const offers = objects([event.offers].flat());
  const keywords = [event.keywords].flat().flatMap((words) => string(words).split(','));
  const [min, max] = (/^(\d+)?-(\d+)?$/.exec(string(event.typicalAgeRange)) ?? [])
    .slice(1)
    .map((age) => (age ? Number(age) : undefined));
  const isSoldOut = offers.length > 0 && offers.every(({ availability }) => /SoldOut$/.test(string(availability)));
  return {
    uid: string(at(event.identifier, 'value') ?? event.identifier) || string(event['@id']),
    language: at(event.inLanguage, 'alternateName') ?? event.inLanguage,
    title: line(event.name),
    url: event.url,
    description: htmlLines(string(event.description)),
    place: line(place),
    address: addressOf(at(place, 'address')),
    onlineUrl: online?.url,
    latitude: Number(at(place, 'geo', 'latitude')) || undefined,
    longitude: Number(at(place, 'geo', 'longitude')) || undefined,
    categories: keywords,
    image: imageOf([event.image].flat()[0], base),
    status: STATUS[string(event.eventStatus).replace(/^.*[/:#]/, '')] ?? (isSoldOut ? 'full' : undefined),
    price: priceOf(offers),
    ticketUrl: offers.find(({ url }) => string(url))?.url,
    audience: line(at(event.audience, 'audienceType')),
    ages: min === undefined && max === undefined ? undefined : { min, max },
    organizer: line([event.organizer].flat()[0]),
  };
}

function addressOf(address: unknown): string {
  if (!object(address)) return string(address);
  const part = (name: string) => string(at(address, name));
  const town = `${part('postalCode')} ${part('addressLocality')}`.trim();
  return [part('streetAddress'), town].filter(Boolean).join(', ');
}

/** The prices of offers, from the lowest to the highest: `5 – 12 €`. */
function priceOf(offers: readonly JsonObject[]): string {
  const prices = offers
    .flatMap(({ price, lowPrice, highPrice }) => [price, lowPrice, highPrice])
    .filter((price) => string(price).trim())
    .map(Number)
    .filter(Number.isFinite);
  const currency = string(offers[0]?.priceCurrency).replace('EUR', '€');
  const range = [...new Set([Math.min(...prices), Math.max(...prices)])].map((price) =>
    String(price).replace('.', ','),
  );
  return prices.length ? `${range.join(' – ')}\u00a0${currency}`.trim() : '';
}

function imageOf(image: unknown, base: string): TimedDraft['image'] {
  const url = imageUrl(at(image, 'contentUrl') ?? at(image, 'url') ?? image, base);
  return url ? { ...imageAttributes(object(image) ?? {}), url } : undefined;
}
