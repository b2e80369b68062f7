import { parse, type Office, type Payload } from '../../../src/sources/index.js';
import type { OpeningHours, TimeRange } from '../../../src/opening-hours/opening-hours.js';

/** The offices in a response; a value that is not a text is written as JSON. */
export function officesIn(body: unknown, payload: Partial<Payload> = {}): Office[] {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return parse('offices', { body: text, contentType: '', url: 'https://mairie.example/x', ...payload });
}

const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'PH'];

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((value) => String(value).padStart(2, '0')).join(':');
}

function rangeText({ from, to, kind }: TimeRange): string {
  return `${clock(from)}-${clock(to)}${kind ? ` ${kind}` : ''}`;
}

/** The weekly hours as short texts: `Mo Tu 09:00-12:00, 14:00-17:00 appointment`. */
export function weekOf(hours: OpeningHours | undefined): string[] | undefined {
  return hours?.weekly.map(({ weekdays, ranges, from, until, nth }) => {
    const period = (from ?? until) ? ` from ${from} until ${until}` : '';
    const some = nth ? ` nth ${nth.join(' ')}` : '';
    return `${weekdays.map((day) => DAYS[day]).join(' ')} ${ranges.map(rangeText).join(', ') || 'closed'}${period}${some}`;
  });
}
