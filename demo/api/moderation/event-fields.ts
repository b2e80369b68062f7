import { events as eventWords } from '../../../src/locales/fr/events.js';
import { submission as strings } from '../../../src/locales/fr/submission.js';
import { MOST_DATES, repetitions } from '../../../src/text/repeated-dates.js';
import type { Issue } from '../problem.js';
import { checkDates, inOrder, localOf, type SentDates } from '../submissions/check-dates.js';
import type { EventDate, EventStatus, StoredSubmission, WrittenDate } from '../submissions/submission.js';
import { eventStatuses } from '../submissions/submission.js';
import type { Field, Values } from './fields.js';

const { fields: labels, dates: words } = strings;

/** Examples of a moment and of a day, as browsers show them in French. */
const MOMENT = '24/12/2026 18:30';
const DAY = '24/12/2026';

/** The event, as far as its dates are concerned. */
type Dated = Pick<StoredSubmission, 'dates' | 'allDay'>;

export const statusField: Field = {
  name: 'eventStatus',
  label: 'Ce qu’il en est',
  kind: 'select',
  options: eventStatuses.map((status) => [
    status,
    status === 'confirmed' ? 'A lieu comme prévu' : eventWords.statuses[status],
  ]),
  hint: 'Un événement annulé ou reporté reste dans l’agenda, qui le dit ; les agendas des abonnés le disent aussi.',
};

/** For each date its times, and checkboxes that cancel or remove it. */
export function dateFields({ dates, allDay }: Dated): Field[][] {
  return dates.map(({ number }) => [
    momentField(`dates/${number}/startsAt`, 'startsAt', allDay, true),
    momentField(`dates/${number}/endsAt`, 'endsAt', allDay),
    ...(dates.length > 1
      ? ([
          { name: `dates/${number}/cancelled`, label: 'Cette date est annulée', kind: 'checkbox' },
          { name: `dates/${number}/removed`, label: 'Retirer cette date', kind: 'checkbox' },
        ] satisfies Field[])
      : []),
  ]);
}

/** The fields that add a date and its repetitions; the first date is required. */
export function addedFields({ dates, allDay }: Dated): Field[] {
  return [
    momentField('added/startsAt', 'startsAt', allDay, dates.length === 0),
    momentField('added/endsAt', 'endsAt', allDay),
    {
      name: 'added/repeats',
      label: labels.repeats,
      kind: 'select',
      options: [['', words.once], ...repetitions.map((each) => [each, words.repetition(each)] as const)],
    },
    { name: 'added/repeatsUntil', label: labels.repeatsUntil, kind: 'date', example: DAY },
  ];
}

/** The values of the fields of an event. */
export function eventValues({ dates, allDay, eventStatus }: StoredSubmission): Values {
  const written = (date: Date | null): string => (date ? localOf(date).slice(0, allDay ? 10 : 16) : '');
  const rows = dates.flatMap(({ number, startsAt, endsAt, cancelled }) => [
    [`dates/${number}/startsAt`, written(startsAt)],
    [`dates/${number}/endsAt`, written(endsAt)],
    [`dates/${number}/cancelled`, cancelled ? 'on' : ''],
  ]);
  return Object.fromEntries([['eventStatus', eventStatus], ...rows]) as Values;
}

/** The dates in a form that was sent, and their errors. */
export function readDates(
  values: Values,
  stored: readonly EventDate[],
  now: Date,
): { dates: WrittenDate[]; errors: Issue[] } {
  const allDay = values.allDay === 'on';
  const errors: Issue[] = [];
  const read = (sent: SentDates, prefix: string): WrittenDate[] => {
    const { dates, issues } = checkDates({ ...sent, allDay }, now);
    errors.push(...issues.map((issue) => ({ ...issue, pointer: `/${prefix}${issue.pointer}` })));
    return dates;
  };
  const kept = stored.flatMap(({ number }) => {
    const prefix = `dates/${number}`;
    if (values[`${prefix}/removed`] === 'on') return [];
    const cancelled = values[`${prefix}/cancelled`] === 'on';
    const dates = read({ startsAt: values[`${prefix}/startsAt`], endsAt: values[`${prefix}/endsAt`] }, prefix);
    return dates.map((date) => ({ ...date, number, cancelled }));
  });
  const { startsAt, endsAt, repeats, repeatsUntil } = Object.fromEntries(
    addedNames.map((name) => [name, values[`added/${name}`] ?? '']),
  );
  const isAdded = startsAt || endsAt || repeats || stored.length === 0;
  const added = isAdded ? read({ startsAt, endsAt, repeats, repeatsUntil }, 'added') : [];
  const dates = inOrder<WrittenDate>([...kept, ...added]);
  const [first] = stored;
  if (first && dates.length === 0 && errors.length === 0) {
    const detail = 'Un événement garde au moins une date : annulez-le plutôt, dans « Ce qu’il en est ».';
    errors.push({ pointer: `/dates/${first.number}/removed`, code: 'required', detail });
  }
  if (dates.length > MOST_DATES) {
    errors.push({ pointer: '/added/repeatsUntil', code: 'too-many', detail: strings.errors.tooManyDates(MOST_DATES) });
  }
  return { dates, errors };
}

/** The status in a form that was sent; an unknown one is `confirmed`. */
export function readStatus({ eventStatus }: Values): EventStatus {
  return eventStatuses.find((status) => status === eventStatus) ?? 'confirmed';
}

const addedNames = ['startsAt', 'endsAt', 'repeats', 'repeatsUntil'] as const;

function momentField(name: string, label: 'startsAt' | 'endsAt', allDay: boolean, required = false): Field {
  const kind = allDay ? 'date' : 'datetime-local';
  return { name, label: labels[label], kind, required, example: allDay ? DAY : MOMENT };
}
