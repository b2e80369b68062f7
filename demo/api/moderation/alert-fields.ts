import { type AlertFields, severities, type StoredAlert } from '../alerts/alert.js';
import { requireValid } from '../http/schemas.js';
import type { Issue } from '../problem.js';
import { checkDates, localOf } from '../submissions/check-dates.js';
import type { Field, Values } from './fields.js';
import { issuesOf } from './form-body.js';

const MOMENT = '24/12/2026 18:30';

/** The severities in words, as visitors read them. */
export const severityNames: Record<AlertFields['severity'], string> = {
  information: 'Information',
  warning: 'Attention',
  danger: 'Danger',
};

/** The fields of an alert, in the order of the form. */
export const alertFields: readonly Field[] = [
  {
    name: 'severity',
    label: 'Gravité',
    kind: 'select',
    required: true,
    options: severities.map((each) => [each, severityNames[each]]),
    hint: '« Danger » passe avant tout le reste : gardez-le pour ce qui demande d’agir tout de suite.',
  },
  {
    name: 'title',
    label: 'Titre',
    kind: 'text',
    required: true,
    maxLength: 120,
    hint: 'Ce qui se passe, et où.',
    example: 'Coupure d’eau rue des Lilas',
  },
  {
    name: 'text',
    label: 'Précisions',
    kind: 'textarea',
    rows: 3,
    maxLength: 500,
    hint: 'Une phrase ou deux : ce qu’il faut faire, qui appeler.',
  },
  { name: 'area', label: 'Lieu concerné', kind: 'text', maxLength: 120, example: 'Quartier du Port' },
  {
    name: 'url',
    label: 'Adresse d’une page qui en dit plus',
    kind: 'url',
    maxLength: 2_000,
    example: 'https://www.commune.fr/coupure-d-eau',
    format: 'Saisissez une adresse complète, par exemple https://www.commune.fr/coupure-d-eau.',
  },
  { name: 'startsAt', label: 'Début', kind: 'datetime-local', required: true, example: MOMENT },
  {
    name: 'endsAt',
    label: 'Fin',
    kind: 'datetime-local',
    required: true,
    hint: 'À ce moment, l’alerte disparaît d’elle-même. Vous pourrez la prolonger ou la terminer plus tôt.',
    example: MOMENT,
  },
];

/** The alert in a form that was sent, and its errors; `alert` is absent if there is one. */
export async function readAlert(
  values: Values,
  now: Date,
): Promise<{ alert?: AlertFields | undefined; errors: Issue[] }> {
  const { severity, title = '', text, url, area } = values;
  const texts = {
    ...{ severity: severities.find((each) => each === severity) ?? 'information' },
    ...{ title, text: text || null, url: url || null, area: area || null },
  };
  const given = { ...texts, severity, ...(!title && { title: undefined }) };
  const { dates, issues } = checkDates({ startsAt: values.startsAt, endsAt: values.endsAt }, now, true);
  const errors = await issuesOf(() => requireValid('AlertFields', JSON.parse(JSON.stringify(given))));
  errors.push(...issues);
  const [{ startsAt, endsAt } = {}] = dates;
  if (startsAt && endsAt && issues.length === 0) errors.push(...endIssues(startsAt, endsAt, now));
  const alert = errors.length === 0 && startsAt && endsAt ? { ...texts, startsAt, endsAt } : undefined;
  return { alert, errors: inOrder(errors) };
}

function endIssues(startsAt: Date, endsAt: Date, now: Date): Issue[] {
  const refused = (detail: string): Issue[] => [{ pointer: '/endsAt', code: 'too-early', detail }];
  if (endsAt <= startsAt) return refused('La fin doit suivre le début : corrigez l’une des deux dates.');
  return endsAt <= now ? refused('Ce moment est déjà passé : l’alerte ne paraîtrait pas.') : [];
}

function inOrder(errors: readonly Issue[]): Issue[] {
  const order = alertFields.map(({ name }) => `/${name}`);
  return [...errors].sort((one, other) => order.indexOf(one.pointer) - order.indexOf(other.pointer));
}

/** The values of the form for an alert. */
export function alertValues(alert: StoredAlert): Values {
  const { severity, title, text, url, area, startsAt, endsAt } = alert;
  return {
    ...{ severity, title, text: text ?? '', url: url ?? '', area: area ?? '' },
    ...{ startsAt: localOf(startsAt), endsAt: localOf(endsAt) },
  };
}
