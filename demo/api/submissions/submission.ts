export type SubmissionType = 'news' | 'event';
export type SubmissionStatus = 'pending' | 'approved' | 'rejected';

/** The state of an announced event. */
export const eventStatuses = ['confirmed', 'cancelled', 'postponed', 'full'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** One date of an event. For an event of whole days, the midnights at which its first and its last day begin. */
export interface EventDate {
  /** By which calendars recognise the date after a change. */
  number: number;
  startsAt: Date;
  /** `null` if it is not known, and for one whole day. */
  endsAt: Date | null;
  /** True if this date does not take place, while the others may. */
  cancelled: boolean;
}

/** A date to be stored: one without a number is new. */
export type WrittenDate = Omit<EventDate, 'number'> & { number?: number };

/** The stored fields of a proposal by CONTRACT.md; absent ones are `null`. */
export interface SubmissionFields {
  type: SubmissionType;
  title: string;
  summary: string | null;
  body: string | null;
  /** The id of a category. */
  category: string | null;
  commune: string | null;
  /** Absolute, `http:` or `https:`. */
  url: string | null;
  /** In order; an event has at least one, news have none. */
  dates: readonly WrittenDate[];
  /** Whether the dates are whole days. */
  allDay: boolean;
  eventStatus: EventStatus;
  place: string | null;
  address: string | null;
  price: string | null;
  ticketUrl: string | null;
  /** About the sender: never published, and deleted first. */
  contactName: string | null;
  contactEmail: string | null;
  organisation: string | null;
}

export interface StoredImage {
  id: string;
  alt: string;
  credit: string | null;
  /** In pixels, after orientation was applied. */
  width: number;
  height: number;
}

/** A proposal as stored in the database. */
export interface StoredSubmission extends SubmissionFields {
  reference: string;
  dates: readonly EventDate[];
  /** By which calendars recognise an event: a UUID. */
  uid: string;
  /** The number of the revision of a published event; 0 as it was published. */
  sequence: number;
  status: SubmissionStatus;
  /** For the sender of a rejected proposal. */
  reason: string | null;
  /** In order. The bytes of each are read by `findImage`. */
  images: StoredImage[];
  receivedAt: Date;
  decidedAt: Date | null;
  /** The time of the last change of published content; `null` when it is as sent. */
  changedAt: Date | null;
}

/**
 * The changes that a moderator can make: every field, and the texts of images. An image missing from the list is
 * deleted.
 */
export interface SubmissionChanges extends Partial<SubmissionFields> {
  images?: Pick<StoredImage, 'id' | 'alt' | 'credit'>[];
}

export interface Decision {
  status: 'approved' | 'rejected';
  reason?: string | null;
}
