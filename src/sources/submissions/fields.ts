import type { FieldName, SubmissionSchema, SubmissionType } from './schema.js';

/** The kind of form control for a field. */
export type Control = 'text' | 'lines' | 'email' | 'url' | 'moment' | 'check' | 'choice' | 'images';
export type Group = 'content' | 'event' | 'images' | 'sender' | 'consent';

interface Field {
  /** Absent: the form has no control for it, and does not ask for it even if the endpoint lists it. */
  control?: Control;
  group: Group;
  /** The HTML `autocomplete` value of fields about the visitor (WCAG 1.3.5). */
  autocomplete?: string;
}

export const fields: Record<FieldName, Field> = {
  title: { control: 'text', group: 'content' },
  summary: { control: 'lines', group: 'content' },
  body: { control: 'lines', group: 'content' },
  category: { control: 'choice', group: 'content' },
  commune: { control: 'text', group: 'content' },
  url: { control: 'url', group: 'content' },
  startsAt: { control: 'moment', group: 'event' },
  endsAt: { control: 'moment', group: 'event' },
  allDay: { control: 'check', group: 'event' },
  otherDates: { group: 'event' },
  repeats: { group: 'event' },
  repeatsUntil: { group: 'event' },
  place: { control: 'text', group: 'event' },
  address: { control: 'text', group: 'event' },
  price: { control: 'text', group: 'event' },
  ticketUrl: { control: 'url', group: 'event' },
  images: { control: 'images', group: 'images' },
  contactName: { control: 'text', group: 'sender', autocomplete: 'name' },
  contactEmail: { control: 'email', group: 'sender', autocomplete: 'email' },
  organisation: { control: 'text', group: 'sender', autocomplete: 'organization' },
  notify: { control: 'check', group: 'sender' },
  consent: { control: 'check', group: 'consent' },
};

const NAMES = Object.keys(fields) as FieldName[];

/** The fields that an endpoint with this schema accepts for `type`, in form order. */
export function acceptedFields(schema: SubmissionSchema, type: SubmissionType): FieldName[] {
  return NAMES.filter((name) => {
    if (name === 'images') return !!schema.images;
    if (!schema.fields[name]) return false;
    if (name === 'category') return schema.categories.length > 0;
    return fields[name].group !== 'event' || type === 'event';
  });
}

/** Those of them for which the form has a control. */
export const askedFields = (schema: SubmissionSchema, type: SubmissionType): FieldName[] =>
  acceptedFields(schema, type).filter((name) => fields[name].control);
