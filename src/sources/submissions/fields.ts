import type { FieldName, SubmissionSchema, SubmissionType } from './schema.js';

/** The kind of form control for a field. */
export type Control = 'text' | 'lines' | 'email' | 'url' | 'moment' | 'day' | 'dates' | 'check' | 'choice' | 'images';
export type Group = 'content' | 'event' | 'images' | 'sender' | 'consent';

interface Field {
  control: Control;
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
  otherDates: { control: 'dates', group: 'event' },
  repeats: { control: 'choice', group: 'event' },
  repeatsUntil: { control: 'day', group: 'event' },
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

/** The fields that an endpoint with this schema asks for in proposals of a `type`, in form order. */
export function askedFields(schema: SubmissionSchema, type: SubmissionType): FieldName[] {
  return NAMES.filter((name) => {
    if (name === 'images') return !!schema.images;
    if (!schema.fields[name]) return false;
    if (name === 'category') return schema.categories.length > 0;
    // Without its last day a repetition would have no end.
    if (name.startsWith('repeats') && !(schema.fields.repeats && schema.fields.repeatsUntil)) return false;
    return fields[name].group !== 'event' || type === 'event';
  });
}
