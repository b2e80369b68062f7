import { expandCalendar } from '../../calendar/calendar.js';
import type { Component } from '../../calendar/component.js';
import { parseDateValue } from '../../calendar/date-value.js';
import { isoDay } from '../../calendar/day.js';
import type { Occurrence } from '../../calendar/occurrence.js';
import { propertiesOf, textOf, textsIn, valueIn, valueOf, valuesOf } from '../../calendar/property.js';
import { calendarText, isCalendar } from '../../calendar/text.js';
import { htmlLines } from '../../text/plain-lines.js';
import { httpUrl } from '../../text/urls.js';
import { FormatError } from '../format-error.js';
import { withOwnIds } from '../identity.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import { finish, type Steps } from '../steps.js';
import { eventContent, type EventContent, type EventDraft } from './event-draft.js';
import type { EventOccurrence } from './event-occurrence.js';
import { periodOf } from './period.js';

/** iCalendar (RFC 5545, RFC 7986), with the habits of Google, Exchange, Apple and Nextcloud. */
export const icalendar: Source<EventOccurrence[]> = {
  detect: ({ text }) => isCalendar(text),
  parse: (document) => finish(steps(document)),
  steps,
};

function* steps(document: SourceDocument): Steps<EventOccurrence[]> {
  const { payload, text, url } = document;
  const { body, warn = () => undefined } = payload;
  if (!isCalendar(text)) throw new FormatError('malformed', 'The answer is no iCalendar.');
  const { from, to, timeZone } = periodOf(document);
  const query = { from: from.getTime(), to: to.getTime(), timeZone, warn };
  const occurrences = yield* expandCalendar(calendarText(text, body), query);
  // Occurrences of an event share its texts.
  const contents = new Map<Component, EventContent>();
  const events: EventOccurrence[] = [];
  for (const occurrence of occurrences) {
    const { event } = occurrence;
    const content = contents.get(event) ?? eventContent(draftOf(event, url), url);
    contents.set(event, content);
    events.push(eventOf(occurrence, content, timeZone));
    yield;
  }
  return withOwnIds(events);
}

function eventOf(occurrence: Occurrence, content: EventContent, pageZone: string): EventOccurrence {
  const { id, event } = occurrence;
  const {
    allDay,
    start: { zone },
    zones,
  } = event;
  const [start = '', end = ''] = [occurrence.start, occurrence.end].map((time) =>
    allDay ? isoDay(time) : new Date(time),
  );
  // UTC is how programs write a moment, not where it is: it is shown in the zone of the calendar.
  const { name = pageZone } = zone.name === 'UTC' || allDay ? zones('') : zone;
  const uid = content.uid || `${content.title} ${start.valueOf()}`;
  const own = id === undefined ? uid : `${uid} ${new Date(id).toISOString().slice(0, allDay ? 10 : 19)}`;
  return { ...content, id: own, uid, start, end, allDay, timeZone: name };
}

function draftOf(component: Component, base: string): EventDraft {
  const text = (name: string) => textOf(component, name);
  const value = (name: string) => valueOf(component, name);
  const description = text('DESCRIPTION') || text('X-ALT-DESC');
  const [latitude, longitude] = value('GEO')
    .split(';')
    .map((part) => (part ? Number(part) : undefined));
  const status = value('STATUS').toLowerCase();
  return {
    uid: value('UID'),
    language: /^(?:"[^"]*"|[^":])*?;LANGUAGE="?([\w-]+)/i.exec(propertiesOf(component, 'SUMMARY')[0] ?? '')?.[1],
    title: text('SUMMARY'),
    url: value('URL'),
    // Some programs write HTML into the description, others beside it.
    description: /<\/?[a-z][^<>]*>/i.test(description) ? htmlLines(description) : description,
    place: text('LOCATION'),
    onlineUrl: value('CONFERENCE'),
    latitude,
    longitude,
    categories: valuesOf(component, 'CATEGORIES').flatMap(textsIn),
    image: imageOf(component, base),
    status: /^(?:cancelled|tentative)$/.exec(status)?.[0] as EventOccurrence['status'],
    organizer: organizerOf(component),
    sequence: Number(value('SEQUENCE')) || undefined,
    updated: dateOf(value('LAST-MODIFIED')),
  };
}

/** The name of the organizer, in quotes if it has a separator (RFC 5545 §3.2); many programs write the address there. */
function organizerOf(component: Component): string | undefined {
  const [, quoted, bare] = /;CN=(?:"([^"]*)"|([^";:]+))/i.exec(propertiesOf(component, 'ORGANIZER')[0] ?? '') ?? [];
  return (quoted ?? bare)?.replace(/.*@.*/, '');
}

/** `IMAGE` (RFC 7986 §5.10), else an attached picture; not one whose bytes are in the calendar. */
function imageOf(component: Component, base: string): EventDraft['image'] {
  const attached = propertiesOf(component, 'ATTACH').filter((property) =>
    /FMTTYPE=image\/|\.(?:avif|gif|jpe?g|png|webp)(?:\?|$)/i.test(property),
  );
  const [url] = [...propertiesOf(component, 'IMAGE'), ...attached]
    .filter((property) => !/BASE64/i.test(property))
    .flatMap((property) => httpUrl(valueIn(property), base) ?? []);
  return url ? { url } : undefined;
}

function dateOf(text: string): Date | undefined {
  const value = parseDateValue(text);
  return value && new Date(value.local);
}
