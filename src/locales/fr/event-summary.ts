import { wallClock } from '../../text/time-zone.js';
import { shortTime } from './dates.js';

/** A date of an event; for whole days the midnights at which the first and the last one begin. */
interface FactualDate {
  startsAt: Date;
  endsAt: Date | null;
  cancelled?: boolean;
}

/** Dates, place and price of an event, as its summary gives them. */
export interface EventFacts {
  /** In order. */
  dates: readonly FactualDate[];
  allDay: boolean;
  eventStatus?: keyof typeof STATUSES;
  place: string | null;
  address: string | null;
  price: string | null;
}

const STATUSES = { confirmed: '', cancelled: 'annulé', postponed: 'reporté', full: 'complet' };

/**
 * Dates and place in sentences: « Samedi 14 mars 2026, de 14 h à 17 h 30, salle des fêtes, 12 rue des Écoles. 5 €. »
 * Always in French, because this text is published by the commune.
 */
export function eventSummary({ place, address, price, ...event }: EventFacts, timeZone: string): string {
  const status = STATUSES[event.eventStatus ?? 'confirmed'];
  const facts = [status, [eventTime(event, timeZone), place, address].filter(Boolean).join(', '), price];
  return facts.flatMap((fact) => (fact ? [sentence(fact)] : [])).join(' ');
}

/**
 * When it is: « samedi 14 mars 2026, de 14 h à 17 h 30, et 4 autres dates jusqu’au samedi 11 avril 2026 »; without the
 * dates that are cancelled, if there are others. Empty without a date.
 */
export function eventTime({ dates, allDay }: Pick<EventFacts, 'dates' | 'allDay'>, zone: string): string {
  const kept = dates.filter(({ cancelled }) => !cancelled);
  const [first, ...others] = kept.length ? kept : dates;
  const last = others.at(-1);
  if (!first) return '';
  const rest = others.length > 1 ? `${others.length} autres dates jusqu’au` : 'le';
  return dateTime(first, allDay, zone) + (last ? `, et ${rest} ${day(last.startsAt, zone)}` : '');
}

/** One date: « samedi 14 mars 2026, de 14 h à 17 h 30 ». */
export function dateTime({ startsAt, endsAt }: FactualDate, allDay: boolean, zone: string): string {
  const end = endsAt && endsAt > startsAt ? day(endsAt, zone) : undefined;
  const start = day(startsAt, zone);
  if (end && end !== start) {
    const at = (date: Date, text: string): string => (allDay ? text : `${text} à ${clock(date, zone)}`);
    return endsAt ? `du ${at(startsAt, start)} au ${at(endsAt, end)}` : start;
  }
  if (allDay) return start;
  return end && endsAt
    ? `${start}, de ${clock(startsAt, zone)} à ${clock(endsAt, zone)}`
    : `${start}, à ${clock(startsAt, zone)}`;
}

/** Cached, because creating a format takes longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** CLDR has « 1 mars »; French has « 1er mars ». */
function day(date: Date, timeZone: string): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone });
  formats.set(timeZone, format);
  return format.format(date).replace(/ 1 /, ' 1er ');
}

function clock(date: Date, zone: string): string {
  const { hour, minute } = wallClock(date, zone);
  return shortTime(hour, minute);
}

function sentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(start) ? start : `${start}.`;
}
