import { plainText } from '../../text/plain-text.js';
import { htmlLines } from '../../text/plain-lines.js';
import { httpUrl } from '../../text/urls.js';
import { at, object, objects, string, type JsonObject } from '../json-values.js';
import { bestWidth } from '../news/best-width.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import type { EventOccurrence, EventStatus } from './event-occurrence.js';
import { readEvents, type TimedDraft } from './read-events.js';

/** The values of `status`, by their number (https://developers.openagenda.com/10-lecture/). */
const STATUS: Record<string, EventStatus> = {
  2: 'rescheduled',
  3: 'moved-online',
  4: 'postponed',
  5: 'full',
  6: 'cancelled',
};

/** The kinds of accessibility, by their code. */
const ACCESSIBILITY: Record<string, string> = {
  hi: 'hearing',
  vi: 'visual',
  mi: 'motor',
  ii: 'intellectual',
  pi: 'psychic',
};

/** OpenAgenda, v2: `{ events: [{ title: { fr }, timings: [{ begin, end }] … }] }`, and one event, `{ event }`. */
export const openAgenda: Source<EventOccurrence[]> = {
  detect: (document) => eventsIn(document).some((event) => timingsOf(event).length) || isEmpty(document),
  parse: (document) =>
    readEvents(
      eventsIn(document).flatMap((event) => drafts(event, document)),
      document,
    ),
};

function eventsIn({ json }: SourceDocument): JsonObject[] {
  return objects([at(json, 'events'), at(json, 'event')].flat());
}

function isEmpty({ json }: SourceDocument): boolean {
  return Array.isArray(at(json, 'events')) && at(json, 'total') === 0;
}

function timingsOf(event: JsonObject): JsonObject[] {
  const all = objects(event.timings);
  return (all.length ? all : objects([event.nextTiming, event.firstTiming])).filter(({ begin }) => string(begin));
}

function drafts(event: JsonObject, { language = 'fr', url }: SourceDocument): TimedDraft[] {
  // All texts of an event are in the language of its title, as far as they are translated.
  const titles = object(event.title);
  const chosen = titles && [language, 'fr', ...Object.keys(titles)].find((tag) => titles[tag] != null);
  const text = (value: unknown): unknown => {
    const texts = object(value);
    return texts ? (texts[chosen ?? language] ?? texts['fr'] ?? Object.values(texts)[0]) : value;
  };
  const line = (value: unknown) => plainText(string(text(value)));
  const location = object(event.location) ?? {};
  const [min, max] = [at(event, 'age', 'min'), at(event, 'age', 'max')].map((age) =>
    age == null ? undefined : Number(age),
  );
  const accessible = object(event.accessibility) ?? {};
  const links = objects(event.registration).filter(({ type }) => (type ?? 'link') === 'link');
  const keywords = [text(event.keywords)].flat().map(string);
  const draft = {
    uid: string(event.uid) || string(event.slug),
    language: chosen,
    title: line(event.title),
    url: event.canonicalUrl ?? event.onlineAccessLink,
    description: htmlLines(string(text(event.longDescription))) || line(event.description),
    place: string(location.name),
    address: addressOf(location),
    onlineUrl: event.onlineAccessLink,
    latitude: numberIn(location.latitude),
    longitude: numberIn(location.longitude),
    categories: keywords,
    image: imageOf(event, url),
    status: STATUS[string(event.status)],
    price: line(event.conditions),
    ticketUrl: links[0]?.value,
    ages: min === undefined && max === undefined ? undefined : { min, max },
    accessibility: Object.entries(ACCESSIBILITY).flatMap(([code, name]) => (accessible[code] === true ? name : [])),
    timeZone: event.timezone ?? location.timezone,
  };
  return timingsOf(event).map(({ begin, end }) => ({ ...draft, start: begin, end }));
}

/** The address in one line; OpenAgenda repeats the town in `address`. */
function addressOf({ address, postalCode, city }: JsonObject): string {
  const street = string(address);
  return [street, street.includes(string(city)) ? '' : [postalCode, city].map(string).join(' ')]
    .filter((part) => part.trim())
    .join(', ');
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function imageOf({ image, imageCredits }: JsonObject, base: string): TimedDraft['image'] {
  const folder = string(at(image, 'base'));
  const files = [{ filename: at(image, 'filename'), size: at(image, 'size') }, ...objects(at(image, 'variants'))];
  const images = files.flatMap((file) => {
    const url = string(file.filename) && httpUrl(folder + string(file.filename), base);
    const size = (side: string) => numberIn(at(file, 'size', side));
    return url ? [{ url, width: size('width'), height: size('height') }] : [];
  });
  const best = bestWidth(images);
  return best && { ...best, credit: string(imageCredits) || undefined };
}
