export type SubmissionType = 'news' | 'event';
export type SubmissionStatus = 'pending' | 'approved' | 'rejected';

/** The fields of CONTRACT.md that a proposal is stored with; absent is `null`. */
export interface SubmissionFields {
  type: SubmissionType;
  title: string;
  summary: string | null;
  body: string | null;
  /** The identifier of a category. */
  category: string | null;
  commune: string | null;
  /** Absolute, `http:` or `https:`. */
  url: string | null;
  /** Never `null` for an event. All day, it is the midnight with which that day begins, and `endsAt` the last day's. */
  startsAt: Date | null;
  endsAt: Date | null;
  allDay: boolean;
  place: string | null;
  address: string | null;
  price: string | null;
  ticketUrl: string | null;
  /** About the sender: never published, and forgotten first. */
  contactName: string | null;
  contactEmail: string | null;
  organisation: string | null;
}

export interface StoredImage {
  id: string;
  alt: string;
  credit: string | null;
  /** In pixels, upright. */
  width: number;
  height: number;
}

/** A proposal as it is stored. */
export interface StoredSubmission extends SubmissionFields {
  reference: string;
  status: SubmissionStatus;
  /** For the sender, with a rejection. */
  reason: string | null;
  /** In their order. Their bytes are read one by one: `findImage`. */
  images: StoredImage[];
  receivedAt: Date;
  decidedAt: Date | null;
  /** When what readers see was last changed; `null` when it is as it was sent. */
  changedAt: Date | null;
}

/** What a moderator can change: every field, and of each image the texts. An image that the list leaves out is deleted. */
export interface SubmissionChanges extends Partial<SubmissionFields> {
  images?: Pick<StoredImage, 'id' | 'alt' | 'credit'>[];
}

export interface Decision {
  status: 'approved' | 'rejected';
  reason?: string | null;
}
