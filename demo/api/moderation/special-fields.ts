import { isDay } from '../../../src/calendar/local-days.js';
import { timeRange } from '../../../src/sources/offices/time-range.js';
import { REQUIRED } from '../http/schemas.js';
import type { Issue } from '../problem.js';
import type { SpecialDays } from '../town-hall/special-store.js';
import type { Field, Values } from './fields.js';

const DAY = 'Choisissez un jour du calendrier, par exemple 24/12/2026.';
const TIME = 'Saisissez une heure, par exemple 08:30.';

/** The fields of exceptional hours, in the order of the form. */
export const specialFields: readonly Field[] = [
  { name: 'firstDay', label: 'Premier jour', kind: 'date', required: true, example: '24/12/2026', format: DAY },
  {
    name: 'lastDay',
    label: 'Dernier jour',
    kind: 'date',
    hint: 'Ce jour est compris. Vide : un seul jour.',
    example: '31/12/2026',
    format: DAY,
  },
  {
    name: 'opens1',
    label: 'Ouverture',
    kind: 'time',
    hint: 'Sans aucune heure, la mairie est fermée ces jours-là.',
    example: '08:30',
    format: TIME,
  },
  { name: 'closes1', label: 'Fermeture', kind: 'time', example: '12:00', format: TIME },
  { name: 'opens2', label: 'Seconde ouverture', kind: 'time', example: '14:00', format: TIME },
  { name: 'closes2', label: 'Seconde fermeture', kind: 'time', example: '17:30', format: TIME },
  {
    name: 'reason',
    label: 'Raison',
    kind: 'text',
    maxLength: 100,
    hint: 'Montrée aux visiteurs, entre parenthèses.',
    example: 'Travaux',
  },
];

/** The exceptional hours in a form that was sent, and its errors. */
export function readSpecialDays(values: Values): { days: SpecialDays; errors: Issue[] } {
  const { firstDay = '', reason = '' } = values;
  const lastDay = values.lastDay || firstDay;
  const errors = [...dayErrors(values), ...rangeErrors(values, 1), ...rangeErrors(values, 2)];
  if (!errors.length && lastDay < firstDay) {
    errors.push({ pointer: '/lastDay', code: 'too-early', detail: 'Ce jour est avant le premier.' });
  }
  if (reason.length > 100) errors.push({ pointer: '/reason', code: 'too-long', detail: 'Au plus 100 caractères.' });
  const ranges = [1, 2].map((number) => [values[`opens${number}`], values[`closes${number}`]]);
  const given = ranges.filter(([opens, closes]) => opens && closes).map((range) => range.join('-'));
  return { days: { firstDay, lastDay, ranges: given, reason }, errors };
}

/** The values of a form with stored hours. */
export function specialValues({ firstDay, lastDay, ranges, reason }: SpecialDays): Values {
  const times = ranges.flatMap((range, index) => {
    const [opens = '', closes = ''] = range.split('-');
    return [[`opens${index + 1}`, opens] as const, [`closes${index + 1}`, closes] as const];
  });
  return { firstDay, lastDay: lastDay === firstDay ? '' : lastDay, reason, ...Object.fromEntries(times) };
}

function dayErrors(values: Values): Issue[] {
  if (!values.firstDay) return [{ pointer: '/firstDay', code: 'required', detail: REQUIRED }];
  const wrong = ['firstDay', 'lastDay'].filter((name) => values[name] && !isDay(values[name]));
  return wrong.map((name) => ({ pointer: `/${name}`, code: 'wrong-format', detail: DAY }));
}

function rangeErrors(values: Values, number: 1 | 2): Issue[] {
  const names = [`opens${number}`, `closes${number}`] as const;
  const [opens, closes] = names.map((name) => values[name] ?? '');
  const wrong = names.filter((name) => values[name] && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(values[name]));
  if (wrong.length) return wrong.map((name) => ({ pointer: `/${name}`, code: 'wrong-format', detail: TIME }));
  if (!opens && !closes) return [];
  if (!opens || !closes) {
    const pointer = `/${names[opens ? 1 : 0]}`;
    return [{ pointer, code: 'required', detail: 'Donnez aussi cette heure, ou aucune des deux.' }];
  }
  if (timeRange(opens, closes).length) return [];
  return [{ pointer: `/${names[1]}`, code: 'contradiction', detail: 'La fermeture est à l’heure de l’ouverture.' }];
}
