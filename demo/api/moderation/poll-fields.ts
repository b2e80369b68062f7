import { parseDate } from '../../../src/text/parse-date.js';
import { isoInZone } from '../../../src/text/time-zone.js';
import { TIME_ZONE } from '../commune-day.js';
import { requireValid } from '../http/schemas.js';
import { editedPoll } from '../polls/edit-poll.js';
import { type NewPoll, pollFrom } from '../polls/new-poll.js';
import type { ResultsPolicy, StoredPoll } from '../polls/poll.js';
import type { Issue } from '../problem.js';
import { type Field, onePerField, type Values } from './fields.js';
import { issuesOf } from './form-body.js';

const policies: Record<ResultsPolicy, string> = {
  'after-vote': 'À qui a voté, puis à tout le monde après la clôture',
  'after-close': 'À tout le monde, après la clôture',
  always: 'À tout le monde, dès le début',
  never: 'À la mairie seulement',
};

const NUMBER = 'Saisissez un nombre, par exemple 1.';
const MOMENT = 'Choisissez un jour et une heure, par exemple 13/02/2026 18:00.';
const MOST_CHOICES = 50;

/** The fields before and after the choices; all other members have the API's defaults. */
export const questionFields: readonly Field[] = [
  { name: 'question', label: 'Question', kind: 'text', required: true, maxLength: 300 },
  { name: 'description', label: 'Précisions sur la question', kind: 'textarea', rows: 3, maxLength: 2_000 },
  { name: 'organiser', label: 'Organisateur', kind: 'text', maxLength: 200 },
];
export const settingFields: readonly Field[] = [
  {
    name: 'maxChoices',
    label: 'Nombre de réponses que l’on peut cocher',
    kind: 'number',
    example: '1',
    format: NUMBER,
  },
  {
    name: 'opensAt',
    label: 'Date et heure d’ouverture',
    kind: 'datetime-local',
    hint: 'Sans date, le sondage ouvre dès qu’il est enregistré.',
    example: '13/02/2026 18:00',
    format: MOMENT,
  },
  {
    name: 'closesAt',
    label: 'Date et heure de clôture',
    kind: 'datetime-local',
    hint: 'Sans date, le sondage reste ouvert jusqu’à ce que vous le closiez.',
    example: '13/02/2026 18:00',
    format: MOMENT,
  },
  { name: 'resultsPolicy', label: 'Montrer les résultats', kind: 'select', options: Object.entries(policies) },
  {
    name: 'minimumVoters',
    label: 'Nombre de votants à partir duquel les résultats sont montrés',
    kind: 'number',
    hint: 'En dessous, on devine qui a voté quoi : dans un village, 5 est un minimum.',
    example: '5',
    format: NUMBER,
  },
];

/** The two fields of a choice, which are a row of the form: its label and its description. */
export function choiceFields(row: number): Field[] {
  const name = `choice/${row}`;
  const label = `Réponse n° ${row + 1}`;
  return [
    { name: `${name}/label`, label, kind: 'text', maxLength: 200, required: row < 2 },
    { name: `${name}/description`, label: `Précisions sur la réponse n° ${row + 1}`, kind: 'text', maxLength: 1_000 },
  ];
}

/** The number of rows for choices. */
export function rowsOf(values: Values): number {
  const rows = Object.keys(values).flatMap((name) => /^choice\/(\d\d?)\/label$/.exec(name)?.[1] ?? []);
  return Math.min(Math.max(2, ...rows.map((row) => Number(row) + 1)), MOST_CHOICES);
}

/** The values with one more empty row, up to `MOST_CHOICES`. */
export function withOneMore(values: Values): Values {
  const rows = rowsOf(values);
  return rows < MOST_CHOICES ? { ...values, [`choice/${rows}/label`]: '' } : values;
}

export const newPollValues: Values = {
  maxChoices: '1',
  resultsPolicy: 'after-vote',
  minimumVoters: '5',
  'choice/3/label': '',
};

/** The values of the form for a stored poll. */
export function pollValues(poll: StoredPoll): Values {
  const { question, description, organiser, maxChoices, opensAt, closesAt, resultsPolicy, minimumVoters } = poll;
  const choices = poll.choices.flatMap((choice, row) => [
    [`choice/${row}/label`, choice.label],
    [`choice/${row}/description`, choice.description ?? ''],
  ]);
  return {
    question,
    description: description ?? '',
    organiser: organiser ?? '',
    maxChoices: String(maxChoices),
    opensAt: minuteOf(opensAt),
    closesAt: minuteOf(closesAt),
    resultsPolicy,
    minimumVoters: String(minimumVoters),
    ...(Object.fromEntries(choices) as Values),
  };
}

/**
 * The poll in a form that was sent, or its errors, found by the checks of the API. With `stored`, the edited version of
 * that poll.
 */
export async function readPoll(
  values: Values,
  now: Date,
  stored?: StoredPoll,
): Promise<{ poll?: StoredPoll; errors: Issue[] }> {
  const rows = filledRows(values);
  const asked = pollOf(values, rows, stored);
  const read: { poll?: StoredPoll } = {};
  const errors = await issuesOf(() => {
    requireValid('NewPoll', asked);
    read.poll = stored ? editedPoll(stored, asked, now, rows) : pollFrom(asked, now);
  });
  const closesAt = read.poll?.closesAt;
  if (closesAt && closesAt <= now) {
    errors.push({ pointer: '/closesAt', code: 'too-early', detail: 'Cette date est passée.' });
  }
  const placed = onePerField(errors.map((error) => ({ ...error, pointer: inForm(error.pointer, rows) })));
  return errors.length === 0 ? { ...read, errors: [] } : { errors: placed };
}

/** The indexes of the rows that are not empty. */
function filledRows(values: Values): number[] {
  const rows = Array.from({ length: rowsOf(values) }, (_, row) => row);
  return rows.filter((row) => values[`choice/${row}/label`] || values[`choice/${row}/description`]);
}

function pollOf(values: Values, rows: readonly number[], stored?: StoredPoll): NewPoll {
  const { question, description, organiser, maxChoices, resultsPolicy, minimumVoters } = values;
  const opening = momentOf(values.opensAt, stored?.opensAt);
  const closing = momentOf(values.closesAt, stored?.closesAt);
  return {
    ...(question && { question }),
    ...(description && { description }),
    ...(organiser && { organiser }),
    choices: rows.map((row) => ({
      label: values[`choice/${row}/label`] ?? '',
      description: values[`choice/${row}/description`] || null,
    })),
    ...(maxChoices && { maxChoices: Number(maxChoices) }),
    ...(opening && { opensAt: opening }),
    ...(closing && { closesAt: closing }),
    ...(resultsPolicy && { resultsPolicy: resultsPolicy as ResultsPolicy }),
    ...(minimumVoters && { minimumVoters: Number(minimumVoters) }),
  } as NewPoll;
}

/**
 * The moment in a field as ISO 8601. Fields show whole minutes: the stored moment is kept with its seconds and
 * milliseconds if the field was not changed. An invalid value is returned as it is, for the API to refuse.
 */
function momentOf(written: string | undefined, stored: Date | null = null): string | undefined {
  if (!written) return undefined;
  if (written === minuteOf(stored)) return stored?.toISOString();
  return parseDate(written, TIME_ZONE)?.toISOString() ?? written;
}

function minuteOf(moment: Date | null): string {
  return moment ? isoInZone(moment, TIME_ZONE).slice(0, 16) : '';
}

/**
 * Converts a pointer of the API to one of the form: `/choices/1/label` is the second filled row. An error in the number
 * of choices belongs to the first empty row.
 */
function inForm(pointer: string, rows: readonly number[]): string {
  const [, place, member = 'label'] = /^\/choices(?:\/(\d+)(?:\/(\w+))?)?$/.exec(pointer) ?? [];
  if (!pointer.startsWith('/choices')) return pointer;
  const empty = [0, 1].find((row) => !rows.includes(row)) ?? 0;
  return `/choice/${place === undefined ? empty : rows[Number(place)]}/${member}`;
}
