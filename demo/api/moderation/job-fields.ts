import { requireValid } from '../http/schemas.js';
import { categories, contracts, type JobFields, workTimes } from '../jobs/job.js';
import type { Issue } from '../problem.js';
import type { Field, Values } from './fields.js';
import { issuesOf } from './form-body.js';

const same = (values: readonly string[]) => values.map((value) => [value, value] as const);
const DAY = 'Choisissez un jour du calendrier, par exemple 13/02/2026.';

/** The fields of an offer, in the order of the form. */
export const jobFields: readonly Field[] = [
  { name: 'title', label: 'Intitulé du poste', kind: 'text', required: true, maxLength: 200 },
  { name: 'employer', label: 'Employeur', kind: 'text', required: true, maxLength: 200 },
  { name: 'place', label: 'Lieu', kind: 'text', required: true, maxLength: 200 },
  {
    name: 'postalCode',
    label: 'Code postal',
    kind: 'text',
    maxLength: 5,
    example: '59000',
    format: 'Saisissez cinq chiffres, par exemple 59000.',
  },
  { name: 'contract', label: 'Contrat', kind: 'select', required: true, options: same(contracts) },
  { name: 'workTime', label: 'Temps de travail', kind: 'select', required: true, options: same(workTimes) },
  {
    name: 'category',
    label: 'Catégorie de la fonction publique',
    kind: 'select',
    options: [['', 'Sans objet'], ...same(categories)],
  },
  { name: 'grade', label: 'Cadre d’emplois ou grade', kind: 'text', maxLength: 200 },
  { name: 'salary', label: 'Rémunération', kind: 'text', maxLength: 200, hint: 'Comme elle doit paraître.' },
  { name: 'remote', label: 'Télétravail possible', kind: 'checkbox' },
  { name: 'reference', label: 'Référence', kind: 'text', maxLength: 60 },
  { name: 'description', label: 'Description', kind: 'textarea', required: true, maxLength: 10_000, rows: 12 },
  {
    name: 'datePosted',
    label: 'Premier jour de parution',
    kind: 'date',
    required: true,
    example: '13/02/2026',
    format: DAY,
  },
  {
    name: 'validThrough',
    label: 'Date limite de candidature',
    kind: 'date',
    hint: 'Ce jour est compris ; l’offre disparaît le lendemain.',
    example: '13/02/2026',
    format: DAY,
  },
  {
    name: 'untilFilled',
    label: 'Sans date limite : jusqu’à ce que le poste soit pourvu',
    kind: 'checkbox',
    hint: 'L’offre paraît jusqu’à ce que vous la closiez.',
  },
  {
    name: 'applyUrl',
    label: 'Adresse de la page pour postuler',
    kind: 'url',
    maxLength: 2_000,
    hint: 'Cette adresse, ou l’adresse électronique ci-dessous. Si les deux sont là, la page l’emporte.',
    example: 'https://www.emploi-territorial.fr/offre/1',
    format: 'Saisissez une adresse complète, par exemple https://www.emploi-territorial.fr/offre/1.',
  },
  {
    name: 'applyEmail',
    label: 'Adresse électronique pour postuler',
    kind: 'email',
    maxLength: 254,
    example: 'recrutement@commune.fr',
    format: 'Saisissez une adresse électronique, par exemple recrutement@commune.fr.',
  },
];

/**
 * The offer in a form that was sent, and its errors. A draft only requires a title; the other required fields are
 * checked on publication.
 */
export async function readJob(
  values: Values,
  { isDraft, today }: { isDraft: boolean; today: string },
): Promise<{ job: JobFields; errors: Issue[] }> {
  const job = jobOf(isDraft && !values.datePosted ? { ...values, datePosted: today } : values);
  const given = Object.entries(job).filter(([name, value]) => value !== '' || !requiredNames.has(name));
  const found = await issuesOf(() => requireValid('JobFields', Object.fromEntries(given)));
  const errors = found.filter(({ pointer, code }) => !isDraft || code !== 'required' || pointer === '/title');
  if (errors.length === 0) errors.push(...contradictions(job), ...(isDraft ? [] : missing(job)));
  const order = jobFields.map(({ name }) => `/${name}`);
  return { job, errors: errors.sort((a, b) => order.indexOf(a.pointer) - order.indexOf(b.pointer)) };
}

const requiredNames = new Set(jobFields.filter(({ required }) => required).map(({ name }) => name));

function jobOf(values: Values): JobFields {
  const given = jobFields.map(({ name, kind, required }) => {
    if (kind === 'checkbox') return [name, values[name] === 'on'] as const;
    return [name, values[name] || (required ? '' : null)] as const;
  });
  return Object.fromEntries(given) as JobFields;
}

function contradictions({ datePosted, validThrough, untilFilled }: JobFields): Issue[] {
  if (validThrough === null) return [];
  const pointer = '/validThrough';
  if (untilFilled) {
    return [{ pointer, code: 'contradiction', detail: 'Effacez cette date, ou décochez « Sans date limite ».' }];
  }
  if (validThrough >= datePosted) return [];
  return [{ pointer, code: 'too-early', detail: 'Cette date est avant le premier jour de parution.' }];
}

/** The errors of fields that are required only together with, or instead of, another. */
function missing({ validThrough, untilFilled, applyUrl, applyEmail }: JobFields): Issue[] {
  const errors: Issue[] = [];
  if (validThrough === null && !untilFilled) {
    const detail = 'Choisissez une date, ou cochez « Sans date limite ».';
    errors.push({ pointer: '/validThrough', code: 'required', detail });
  }
  if (!applyUrl && !applyEmail) {
    errors.push({ pointer: '/applyUrl', code: 'required', detail: 'Indiquez une page ou une adresse électronique.' });
  }
  return errors;
}

/** The values of the form for an offer. */
export function jobValues(job: JobFields): Values {
  const texts = jobFields.map(({ name }) => [name, job[name as keyof JobFields]] as const);
  return Object.fromEntries(
    texts.map(([name, value]) => [name, typeof value === 'string' ? value : value ? 'on' : '']),
  );
}
