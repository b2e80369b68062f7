import { calendarFile } from '../../src/calendar/calendar-file.js';
import { parse, type EventOccurrence } from '../../src/sources/index.js';
import { TIME_ZONE } from '../api/commune-day.js';
import { demoEvents } from '../seeds/events.js';
import { type Recording, HUGE, RECORDED_ORIGIN, type Size } from './answer.js';

const HOST = 'saint-martin-des-pres.example';
const DAY = 86_400_000;

/** The agenda as iCalendar. A huge one has ten thousand events in half a year. */
export const agendaCalendar: Recording = {
  contentType: 'text/calendar; charset=utf-8',
  body: (size, now) => calendarFile(eventsOf(size, now), HOST, now),
};

/** The same as JSON: an entry for each date. */
export const agendaJson: Recording = {
  contentType: 'application/json; charset=utf-8',
  body(size, now) {
    if (size === 'huge') return JSON.stringify({ events: eventsOf(size, now) });
    const known = new Map(demoEvents(now).map((event) => [event.uid, event]));
    const events = occurrences(size, now).map((event) => {
      const { price, audience, image, status } = known.get(event.uid) ?? {};
      return { ...event, price, audience, status, image: image && { url: RECORDED_ORIGIN + image, alt: '' } };
    });
    return JSON.stringify({ events });
  },
};

function occurrences(size: Size, now: Date): EventOccurrence[] {
  const body = calendarFile(eventsOf(size, now), HOST, now);
  return parse('events', { body, contentType: 'text/calendar', url: RECORDED_ORIGIN, timeZone: TIME_ZONE, now });
}

function eventsOf(size: Size, now: Date): ReturnType<typeof demoEvents> {
  if (size === 'usual') return demoEvents(now);
  return Array.from({ length: size === 'huge' ? HUGE : 0 }, (_, index) => {
    const start = new Date(
      Math.floor(now.getTime() / DAY + (index * 180) / HUGE) * DAY + (8 + (index % 12)) * 3_600_000,
    );
    const event = { start, end: new Date(start.getTime() + 3_600_000), timeZone: TIME_ZONE };
    return { uid: `${index}@${HOST}`, title: `Animation n° ${index + 1}`, description: '', categories: [], ...event };
  });
}
