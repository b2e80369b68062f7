import type { Choices } from '../../element/choices.js';
import { optionsOf, type Filter } from '../../element/filter-options.js';
import { limits } from '../../limits.js';
import type { EventOccurrence } from '../../sources/events/event-occurrence.js';
import { distinct } from '../../sources/identity.js';
import { fold, hasWords } from '../../text/fold.js';
import { foldDates, shownAt, type AgendaItem } from './agenda-item.js';
import { isOver, momentsOf } from './event-times.js';
import { DAY, dayOf, momentOf } from '../../calendar/local-days.js';
import { daysIn, periodNames, type PeriodName } from './periods.js';

const filterNames = ['category', 'place'] as const;
export type FilterName = (typeof filterNames)[number];

/**
 * The visitor's choices: `q` is the search text, `when` the period, `from` and `to` its days if they are chosen, `n` the
 * number of pages shown.
 */
export const choiceNames = ['q', 'when', 'from', 'to', ...filterNames, 'n'] as const;
export type AgendaChoices = Choices<(typeof choiceNames)[number]>;

/** The webmaster's selection. */
export interface Selection {
  /** Names of categories; events with any of them are kept. Empty keeps all. */
  category: readonly string[];
  exclude: readonly string[];
  offset: number;
  /** Moments, `to` exclusive. */
  from: number;
  to: number;
  /** Whether events that are over are shown, those to come (`upcoming`), or both. */
  kept: 'past' | 'upcoming' | 'all';
  now: Date;
  timeZone: string;
}

/** The list with its controls. */
export interface View {
  /** The items that the webmaster has selected. */
  items: AgendaItem[];
  /** Those of them that match the visitor's choices. */
  matching: AgendaItem[];
  filters: Filter<FilterName>[];
  period: PeriodName | undefined;
  /** The values of the filters that are set. */
  values: string[];
}

/** The events that the attributes allow, in order; those that are over last one first. */
function selected(events: readonly EventOccurrence[], selection: Selection): EventOccurrence[] {
  const { from, to, kept, now, timeZone } = selection;
  const wanted = new Set(selection.category.map(fold));
  const unwanted = new Set(selection.exclude.map(fold));
  const allowed = distinct(events).filter((event) => {
    const names = wanted.size || unwanted.size ? event.categories.map(fold) : [];
    if (wanted.size && !names.some((name) => wanted.has(name))) return false;
    if (names.some((name) => unwanted.has(name))) return false;
    const [start, end] = momentsOf(event, timeZone);
    if (start >= to || (end <= from && start < from)) return false;
    return kept === 'all' || isOver(event, now, timeZone) === (kept === 'past');
  });
  return allowed.sort((one, other) => order(one, other, selection));
}

/** The last items of each list of events: one update of the widget needs them several times. */
const lastItems = new WeakMap<readonly EventOccurrence[], { key: string; items: AgendaItem[] }>();

/** The items of the events that the attributes allow, to the second. */
export function itemsOf(events: readonly EventOccurrence[], selection: Selection): AgendaItem[] {
  const key = JSON.stringify({ ...selection, now: Math.floor(selection.now.getTime() / 1_000) });
  const last = lastItems.get(events);
  if (last?.key === key) return last.items;
  const { offset } = selection;
  const items = foldDates(selected(events, selection)).slice(offset, offset + limits.itemsWithLimit);
  lastItems.set(events, { key, items });
  return items;
}

export function viewOf(events: readonly EventOccurrence[], selection: Selection, choices: AgendaChoices): View {
  const { now, timeZone } = selection;
  const items = itemsOf(events, selection);
  const period = periodNames.find((name) => name === choices.when);
  const days = period && daysIn(period, dayOf(now, timeZone), choices.from, choices.to);
  const [from, to] = days ? [days.first, days.last + DAY].map((day) => momentIn(day, timeZone)) : [];
  const isIn = (event: EventOccurrence): boolean => {
    const [start, end] = momentsOf(event, timeZone);
    return start < (to ?? Infinity) && (end > (from ?? -Infinity) || start >= (from ?? -Infinity));
  };
  // A choice that no event has comes from an old or a forged address, and is ignored.
  const known = (name: FilterName) =>
    items.some((item) => fits(item, name, choices[name])) ? (choices[name] ?? '') : '';
  const values = { category: known('category'), place: known('place') };
  const inPeriod = items.flatMap((item) => shownAt(item, isIn) ?? []);
  const found = choices.q ? inPeriod.filter(({ event }) => hasWords(textOf(event), choices.q ?? '')) : inPeriod;
  const others = { category: 'place', place: 'category' } as const;
  const filters = filterNames.map((name): Filter<FilterName> => {
    const left = found.filter((item) => fits(item, others[name], values[others[name]]));
    const options = optionsOf(items, left, ({ event }) => textsOf(event, name));
    return { name, value: values[name], options, all: left.length };
  });
  return {
    items,
    matching: found
      .filter((item) => filterNames.every((name) => fits(item, name, values[name])))
      .sort(({ event: one }, { event: other }) => order(one, other, selection)),
    filters: filters.filter(({ value, options }) => value || options.length > 1),
    period,
    values: [values.category, values.place, period ?? ''].filter(Boolean),
  };
}

function momentIn(day: number, timeZone: string): number {
  return Number.isFinite(day) ? momentOf(day, timeZone) : day;
}

function order(one: EventOccurrence, other: EventOccurrence, { kept, timeZone }: Selection): number {
  const difference = momentsOf(one, timeZone)[0] - momentsOf(other, timeZone)[0];
  return kept === 'past' ? -difference : difference;
}

function textsOf({ categories, place }: EventOccurrence, name: FilterName): readonly string[] {
  return name === 'category' ? categories : place ? [place] : [];
}

function fits({ event }: AgendaItem, name: FilterName, value = ''): boolean {
  return !value || textsOf(event, name).some((text) => fold(text) === fold(value));
}

/** Cached search texts: descriptions are long, and are searched on each keystroke. */
const texts = new WeakMap<EventOccurrence, string>();

function textOf(event: EventOccurrence): string {
  const { title, place, address, categories, organizer, description } = event;
  const text = texts.get(event) ?? fold([title, place, address, ...categories, organizer, description].join(' '));
  texts.set(event, text);
  return text;
}
