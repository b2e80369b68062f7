import { submission as strings } from '../../../src/locales/fr/submission.js';
import { askedFields, fields as kinds } from '../../../src/sources/submissions/fields.js';
import type { FieldName, FieldRule } from '../../../src/sources/submissions/schema.js';
import { EMAIL, excess, webAddress } from '../../../src/sources/submissions/values.js';
import type { Issue } from '../problem.js';
import { checkDates } from './check-dates.js';
import type { SubmissionRules } from './rules.js';
import type { SentSubmission } from './sent.js';
import type { SubmissionFields } from './submission.js';
import { tidyLine, tidyLines } from './tidy.js';

type Form = SubmissionRules['form'];
const { errors } = strings;
const UNEXPECTED = 'Cette valeur n’est pas attendue.';

/** Repeats all checks of the element, and adds those that it can't do; the messages are the element's own. */
export function checkFields(
  sent: SentSubmission,
  form: Form,
  now: Date,
): { fields: SubmissionFields; issues: Issue[] } {
  const asked = askedFields({ ...form, challenge: false }, sent.type);
  const issues: Issue[] = [];
  const refuse = (name: string, code: string, detail: string) => issues.push({ pointer: `/${name}`, code, detail });

  const text = (name: TextName): string | null => {
    const rule = form.fields[name];
    const value = tidied(name, asked.includes(name) && rule?.locked ? rule.preset : sent[name]);
    const found = value === null ? missing(name, rule) : wrong(name, value, rule, form);
    if (!asked.includes(name)) {
      if (value !== null) refuse(name, 'unknown', UNEXPECTED);
      return null;
    }
    if (found) refuse(name, ...found);
    return value !== null && kinds[name].control === 'url' ? (webAddress(value) ?? null) : value;
  };

  const datesOf = (): SubmissionFields['dates'] => {
    for (const name of ['otherDates', 'repeats', 'repeatsUntil'] as const) {
      if (sent[name]?.length && !asked.includes(name)) refuse(name, 'unknown', UNEXPECTED);
    }
    if (!asked.includes('startsAt')) return [];
    const { dates, issues: found } = checkDates(
      asked.includes('endsAt') ? sent : { ...sent, endsAt: '' },
      now,
      form.fields.endsAt?.required,
    );
    issues.push(...found);
    return dates;
  };

  if (!form.types.includes(sent.type)) refuse('type', 'unknown-choice', 'Ce type de proposition n’est pas accepté.');
  const fields: SubmissionFields = {
    type: sent.type,
    title: text('title') ?? '',
    summary: text('summary'),
    body: text('body'),
    category: text('category'),
    commune: text('commune'),
    dates: datesOf(),
    eventStatus: 'confirmed',
    allDay: sent.type === 'event' && sent.allDay === true,
    place: text('place'),
    address: text('address'),
    price: text('price'),
    ticketUrl: text('ticketUrl'),
    url: text('url'),
    contactName: text('contactName'),
    contactEmail: text('contactEmail'),
    organisation: text('organisation'),
  };
  if (
    sent.notify &&
    asked.includes('notify') &&
    fields.contactEmail === null &&
    !issues.some(({ pointer }) => pointer === '/contactEmail')
  ) {
    refuse('contactEmail', 'required', errors.required(strings.fields.contactEmail));
  }
  if (sent.consent !== true) refuse('consent', 'required', errors.consent);
  return { fields, issues };
}

type TextName = Exclude<
  FieldName,
  'startsAt' | 'endsAt' | 'allDay' | 'otherDates' | 'repeats' | 'repeatsUntil' | 'images' | 'consent' | 'notify'
>;

function tidied(name: TextName, value = ''): string | null {
  return (kinds[name].control === 'lines' ? tidyLines(value) : tidyLine(value)) || null;
}

function missing(name: TextName, rule: FieldRule | undefined): [code: string, detail: string] | undefined {
  return rule?.required ? ['required', errors.required(strings.fields[name])] : undefined;
}

function wrong(
  name: TextName,
  value: string,
  rule: FieldRule | undefined,
  { categories }: Form,
): [code: string, detail: string] | undefined {
  const { control } = kinds[name];
  if (control === 'email' && !EMAIL.test(value)) return ['wrong-format', errors.email];
  if (control === 'url' && !webAddress(value)) return ['wrong-format', errors.url];
  if (control === 'choice' && !categories.some(({ id }) => id === value)) {
    return ['unknown-choice', 'Choisissez une rubrique de la liste.'];
  }
  const over = excess(value, rule?.maxLength);
  return over > 0 ? ['too-long', errors.tooLong(strings.fields[name], over)] : undefined;
}
