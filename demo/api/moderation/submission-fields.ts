import { submission as strings } from '../../../src/locales/fr/submission.js';
import { askedFields, type Control, fields as kinds } from '../../../src/sources/submissions/fields.js';
import type { Issue } from '../problem.js';
import { checkFields } from '../submissions/check-fields.js';
import { checkImageTexts } from '../submissions/check-images.js';
import { IMAGE_ALT, IMAGE_CREDIT, type SubmissionRules } from '../submissions/rules.js';
import type { SentSubmission } from '../submissions/sent.js';
import type { StoredSubmission, SubmissionChanges, SubmissionFields } from '../submissions/submission.js';
import { addedFields, dateFields, eventValues, readDates, readStatus, statusField } from './event-fields.js';
import type { Field, Values } from './fields.js';

type Form = SubmissionRules['form'];
type Name = Exclude<keyof SubmissionFields, 'type' | 'dates' | 'eventStatus'>;

const controls: Partial<Record<Control, Field['kind']>> = {
  lines: 'textarea',
  email: 'email',
  url: 'url',
  check: 'checkbox',
  choice: 'select',
};

/** The fields of a proposal, as in the element's form, without data about the sender that was already deleted. */
export function editFields(stored: StoredSubmission, asked: Form): Field[] {
  const form = formOf(stored, asked);
  const fields = namesOf(stored, form).map((name): Field => {
    const { required, maxLength } = form.fields[name] ?? {};
    const hint = (strings.hints as Partial<Record<Name, string>>)[name];
    const { control } = kinds[name];
    return {
      name,
      label: strings.fields[name],
      kind: controls[control] ?? 'text',
      ...(required && { required }),
      ...(maxLength && { maxLength }),
      ...(hint && { hint }),
      ...(name === 'body' && { rows: 12 }),
      ...(name === 'category' && { options: categoryOptions(form) }),
    };
  });
  return stored.type === 'event' ? [...fields, statusField] : fields;
}

/** The fields that are shown in groups of their own: of the dates of an event, and of images. */
export function groupedFields(stored: StoredSubmission): Field[] {
  const dates = stored.type === 'event' ? [...dateFields(stored).flat(), ...addedFields(stored)] : [];
  return [...dates, ...imageFields(stored).flat()];
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
  const texts = Object.keys(strings.fields).map((name) => [name, valueOf(stored[name as Name])]);
  const images = stored.images.flatMap(({ alt, credit }, index) => [
    [`imageAlt/${index}`, alt],
    [`imageCredit/${index}`, credit ?? ''],
  ]);
  return { ...Object.fromEntries([...texts, ...images]), ...eventValues(stored) } as Values;
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
  const isEvent = stored.type === 'event';
  const { dates, errors } = isEvent ? readDates(values, stored.dates, now) : { dates: [], errors: [] };
  const eventStatus = isEvent ? readStatus(values) : stored.eventStatus;
  return {
    changes: { ...fields, dates, eventStatus, images },
    errors: [...issues, ...errors, ...imageIssues],
  };
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

/** The form without the dates, which have fields of their own, and without the sender's data where that was deleted. */
function formOf({ contactName, contactEmail }: StoredSubmission, form: Form): Form {
  const left = ['startsAt', 'endsAt', 'otherDates', 'repeats', 'repeatsUntil'];
  if (contactName === null && contactEmail === null) left.push('contactName', 'contactEmail', 'organisation');
  const kept = Object.entries(form.fields).filter(([name]) => !left.includes(name));
  return { ...form, fields: Object.fromEntries(kept) };
}

function categoryOptions({ categories, fields }: Form): [string, string][] {
  const none: [string, string][] = fields.category?.required ? [] : [['', 'Aucune']];
  return [...none, ...categories.map(({ id, label }): [string, string] => [id, label])];
}

function valueOf(value: SubmissionFields[Name] | undefined): string {
  return value === true ? 'on' : value || '';
}
