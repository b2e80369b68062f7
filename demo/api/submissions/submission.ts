export type SubmissionType = 'news' | 'event';
export type SubmissionStatus = 'pending' | 'approved' | 'rejected';

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
  /**
   * Never `null` for an event. For an event of whole days, the midnight at which the first day begins; `endsAt` then
   * that of the last.
   */
  startsAt: Date | null;
  endsAt: Date | null;
  allDay: boolean;
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
