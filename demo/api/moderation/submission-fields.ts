import { submission as strings } from '../../../src/locales/fr/submission.js';
import { askedFields, type Control, fields as kinds } from '../../../src/sources/submissions/fields.js';
import { isoInZone } from '../../../src/text/time-zone.js';
import { TIME_ZONE } from '../commune-day.js';
import type { Issue } from '../problem.js';
import { checkFields } from '../submissions/check-fields.js';
import { checkImageTexts } from '../submissions/check-images.js';
import { IMAGE_ALT, IMAGE_CREDIT, type SubmissionRules } from '../submissions/rules.js';
import type { SentSubmission } from '../submissions/sent.js';
import type { StoredSubmission, SubmissionChanges, SubmissionFields } from '../submissions/submission.js';
import type { Field, Values } from './fields.js';

type Form = SubmissionRules['form'];
type Name = Exclude<keyof SubmissionFields, 'type'>;

/** An example of a moment, as browsers show it in French. */
const MOMENT = '24/12/2026 18:30';

const controls: Partial<Record<Control, Field['kind']>> = {
  lines: 'textarea',
  email: 'email',
  url: 'url',
  moment: 'datetime-local',
  check: 'checkbox',
  choice: 'select',
};

/** The fields of a proposal, as in the element's form, without data about the sender that was already deleted. */
export function editFields(stored: StoredSubmission, asked: Form): Field[] {
  const form = formOf(stored, asked);
  return namesOf(stored, form).map((name) => {
    const { required, maxLength } = form.fields[name] ?? {};
    const hint = (strings.hints as Partial<Record<Name, string>>)[name];
    return {
      name,
      label: strings.fields[name],
      kind: controls[kinds[name].control] ?? 'text',
      ...(kinds[name].control === 'moment' && { example: MOMENT }),
      ...(required && { required }),
      ...(maxLength && { maxLength }),
      ...(hint && { hint }),
      ...(name === 'body' && { rows: 12 }),
      ...(name === 'category' && { options: categoryOptions(form) }),
    };
  });
}

/** For each image its texts, and a checkbox that removes it. */
export function imageFields({ images }: StoredSubmission): Field[][] {
  return images.map((_, index) => [
    { name: `imageAlt/${index}`, label: strings.images.alt, kind: 'text', required: true, maxLength: IMAGE_ALT },
    { name: `imageCredit/${index}`, label: strings.images.credit, kind: 'text', maxLength: IMAGE_CREDIT },
    { name: `imageRemoved/${index}`, label: 'Retirer cette image', kind: 'checkbox' },
  ]);
}

/** The values of the form for a proposal. */
export function valuesOf(stored: StoredSubmission): Values {
  const names = Object.keys(strings.fields) as Name[];
  const texts = names.map((name) => [name, valueOf(stored[name])]);
  const images = stored.images.flatMap(({ alt, credit }, index) => [
    [`imageAlt/${index}`, alt],
    [`imageCredit/${index}`, credit ?? ''],
  ]);
  return Object.fromEntries([...texts, ...images]) as Values;
}

/** The changes in a form that was sent, with the same checks as for a new proposal, and the errors. */
export function readEdit(
  values: Values,
  stored: StoredSubmission,
  asked: Form,
  now: Date,
): { changes: SubmissionChanges; errors: Issue[] } {
  const form = formOf(stored, asked);
  const texts = Object.fromEntries(namesOf(stored, form).map((name) => [name, values[name]]));
  const sent: SentSubmission = { ...texts, type: stored.type, allDay: values.allDay === 'on', consent: true };
  const { fields, issues } = checkFields(sent, form, now);
  const kept = stored.images.flatMap((image, index) =>
    values[`imageRemoved/${index}`] === 'on' ? [] : [{ id: image.id, index }],
  );
  const checked = checkImageTexts(
    {
      submission: {
        type: stored.type,
        imageAlt: kept.map(({ index }) => values[`imageAlt/${index}`] ?? ''),
        imageCredit: kept.map(({ index }) => values[`imageCredit/${index}`] ?? ''),
      },
      images: kept.map(() => new Uint8Array()),
    },
    form.images,
  );
  const imageIssues = checked.issues.map((issue) => ({ ...issue, pointer: asStored(issue.pointer, kept) }));
  const images = kept.flatMap(({ id }, index) => {
    const text = checked.texts[index];
    return text ? [{ id, ...text }] : [];
  });
  return { changes: { ...fields, images }, errors: [...issues, ...imageIssues] };
}

/** Converts the index of an image among the remaining ones, in a pointer, to its index among all. */
function asStored(pointer: string, kept: readonly { index: number }[]): string {
  return pointer.replace(/\d+$/, (place) => String(kept[Number(place)]?.index ?? place));
}

function namesOf({ type }: StoredSubmission, form: Form): Name[] {
  return askedFields({ ...form, challenge: false }, type).filter(
    (name): name is Name => name !== 'images' && name !== 'consent' && name !== 'notify',
  );
}

/** The form without the sender's fields, where the sender's data was deleted. */
function formOf({ contactName, contactEmail }: StoredSubmission, form: Form): Form {
  if (contactName !== null || contactEmail !== null) return form;
  const forgotten = ['contactName', 'contactEmail', 'organisation'];
  const kept = Object.entries(form.fields).filter(([name]) => !forgotten.includes(name));
  return { ...form, fields: Object.fromEntries(kept) };
}

function categoryOptions({ categories, fields }: Form): [string, string][] {
  const none: [string, string][] = fields.category?.required ? [] : [['', 'Aucune']];
  return [...none, ...categories.map(({ id, label }): [string, string] => [id, label])];
}

function valueOf(value: SubmissionFields[keyof SubmissionFields] | undefined): string {
  if (value instanceof Date) return isoInZone(value, TIME_ZONE).slice(0, 16);
  return value === true ? 'on' : value || '';
}
