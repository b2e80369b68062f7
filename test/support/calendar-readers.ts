import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';

/** An event as an independent reader of iCalendar gives it. */
export interface ReadEvent {
  uid: string;
  title: string;
  /** A moment, or of an event of whole days the day, `YYYY-MM-DD`. */
  start: string;
  /** As `start`, exclusive. */
  end: string;
  description: string;
  place: string;
  status: string;
}

/** Readers of iCalendar that share no code with ours or with each other. Each throws for what it can't read. */
export const calendarReaders: Record<string, (text: string) => ReadEvent[]> = {
  'ical.js': (text) => {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
    try {
      return calendar.getAllSubcomponents('vevent').map((component) => {
        const event = new ICAL.Event(component);
        const timeOf = (time: ICAL.Time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
        return {
          uid: event.uid,
          title: event.summary,
          start: timeOf(event.startDate),
          end: timeOf(event.endDate),
          description: event.description ?? '',
          place: event.location ?? '',
          status: String(component.getFirstPropertyValue('status')),
        };
      });
    } finally {
      ICAL.TimezoneService.reset();
    }
  },
  'ts-ics': (text) => {
    const { events = [] } = convertIcsCalendar(undefined, text);
    return events.map(({ uid, summary, start, end, description, location, status }) => {
      const timeOf = ({ date, type }: typeof start) => date.toISOString().slice(0, type === 'DATE' ? 10 : undefined);
      return {
        uid,
        title: summary,
        start: timeOf(start),
        end: timeOf(end ?? start),
        description: description ?? '',
        place: location ?? '',
        status: status ?? '',
      };
    });
  },
};
