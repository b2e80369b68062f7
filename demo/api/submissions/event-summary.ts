import { TIME_ZONE, communeDay } from '../commune-day.js';
import type { SubmissionFields } from './submission.js';

type Event = Pick<SubmissionFields, 'startsAt' | 'endsAt' | 'allDay' | 'place' | 'address' | 'price'>;

const dayFormat = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: TIME_ZONE });
const clockFormat = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit', timeZone: TIME_ZONE });

/** When and where, in a sentence: « Samedi 14 mars 2026, de 14 h à 17 h 30, salle des fêtes, 12 rue des Écoles. 5 €. » */
export function eventSummary({ place, address, price, ...event }: Event): string {
  const facts = [[when(event), place, address].filter(Boolean).join(', '), price];
  return facts.flatMap((fact) => (fact ? [sentence(fact)] : [])).join(' ');
}

function when({ startsAt, endsAt, allDay }: Pick<Event, 'startsAt' | 'endsAt' | 'allDay'>): string {
  if (!startsAt) return '';
  const end = endsAt && endsAt > startsAt ? endsAt : undefined;
  const sameDay = !end || communeDay(startsAt) === communeDay(end);
  if (sameDay) return [day(startsAt), ...(allDay ? [] : [hours(startsAt, end)])].join(', ');
  const at = (date: Date): string => (allDay ? day(date) : `${day(date)} à ${clock(date)}`);
  return `du ${at(startsAt)} au ${at(end)}`;
}

function hours(start: Date, end: Date | undefined): string {
  return end ? `de ${clock(start)} à ${clock(end)}` : `à ${clock(start)}`;
}

/** CLDR has « 1 mars »; French has « 1er mars ». */
function day(date: Date): string {
  return dayFormat.format(date).replace(/ 1 /, ' 1er ');
}

/** « 14 h », « 9 h 05 », with no-break spaces. */
function clock(date: Date): string {
  const parts = clockFormat.formatToParts(date);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const minute = of('minute');
  return `${Number(of('hour'))}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`;
}

function sentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(start) ? start : `${start}.`;
}
