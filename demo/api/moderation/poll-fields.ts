import { requireValid } from '../http/schemas.js';
import { type NewPoll, pollFrom } from '../polls/new-poll.js';
import type { ResultsPolicy, StoredPoll } from '../polls/poll.js';
import type { Issue } from '../problem.js';
import { parseDate } from '../../../src/text/parse-date.js';
import { TIME_ZONE } from '../commune-day.js';
import type { Field, Values } from './fields.js';
import { issuesOf } from './form-body.js';

const policies: Record<ResultsPolicy, string> = {
  'after-vote': 'À qui a voté, puis à tout le monde après la clôture',
  'after-close': 'À tout le monde, après la clôture',
  always: 'À tout le monde, dès le début',
  never: 'À la mairie seulement',
};

/** The fields of a new poll; other members have the API's defaults. */
export const pollFields: readonly Field[] = [
  { name: 'question', label: 'Question', kind: 'text', required: true, maxLength: 300 },
  { name: 'description', label: 'Précisions', kind: 'textarea', rows: 3 },
  { name: 'organiser', label: 'Organisateur', kind: 'text' },
  { name: 'choices', label: 'Choix', kind: 'textarea', required: true, hint: 'Un par ligne, deux au moins.' },
  {
    name: 'maxChoices',
    label: 'Nombre de choix possibles',
    kind: 'number',
    format: 'Saisissez un nombre, par exemple 1.',
  },
  {
    name: 'closesAt',
    label: 'Date et heure de clôture',
    kind: 'datetime-local',
    hint: 'Sans date, le sondage reste ouvert jusqu’à ce que vous le fermiez.',
    format: 'Choisissez un jour et une heure, par exemple 13/02/2026 18:00.',
  },
  { name: 'resultsPolicy', label: 'Montrer les résultats', kind: 'select', options: Object.entries(policies) },
];

export const newPollValues: Values = { maxChoices: '1', resultsPolicy: 'after-vote' };

/** The poll in a form that was sent, checked as by the API, or its errors. */
export async function readPoll(values: Values, now: Date): Promise<{ poll?: StoredPoll; errors: Issue[] }> {
  const asked = pollOf(values);
  let poll: StoredPoll | undefined;
  const errors = await issuesOf(() => {
    requireValid('NewPoll', asked);
    poll = pollFrom(asked, now);
  });
  return { ...(poll && { poll }), errors: onePerField(errors) };
}

function pollOf({
  question,
  description,
  organiser,
  choices = '',
  maxChoices,
  closesAt,
  resultsPolicy,
}: Values): NewPoll {
  const closing = closesAt && (parseDate(closesAt, TIME_ZONE)?.toISOString() ?? closesAt);
  return {
    ...(question && { question }),
    ...(description && { description }),
    ...(organiser && { organiser }),
    choices: choices
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((label) => ({ label })),
    ...(maxChoices && { maxChoices: Number(maxChoices) }),
    ...(closing && { closesAt: closing }),
    ...(resultsPolicy && { resultsPolicy: resultsPolicy as ResultsPolicy }),
  } as NewPoll;
}

/** Keeps one error per field: `/choices/3/label`, for example, belongs to the field with all choices. */
function onePerField(errors: readonly Issue[]): Issue[] {
  const fields = errors.map((error) => ({ ...error, pointer: error.pointer.replace(/^(\/[^/]*)\/.*/, '$1') }));
  return fields.filter(({ pointer }, index) => fields.findIndex((other) => other.pointer === pointer) === index);
}
