import { communeDay } from '../commune-day.js';

/** The types of contract, by the names that visitors filter by. */
export const contracts = [
  'Titulaire',
  'Titulaire ou contractuel',
  'Contractuel',
  'CDI',
  'CDD',
  'Apprentissage',
  'Saisonnier',
  'Stage',
] as const;

export const workTimes = ['Temps complet', 'Temps non complet', 'Temps partiel'] as const;

/** The categories of the French civil service. */
export const categories = ['A', 'B', 'C'] as const;

/**
 * The fields of an offer that the moderation edits; `JobFields` in openapi.yaml. Dates are `YYYY-MM-DD`, the last day
 * included.
 */
export interface JobFields {
  title: string;
  /** Plain text with line breaks. */
  description: string;
  employer: string;
  place: string;
  postalCode: string | null;
  contract: (typeof contracts)[number];
  workTime: (typeof workTimes)[number];
  category: (typeof categories)[number] | null;
  grade: string | null;
  salary: string | null;
  remote: boolean;
  reference: string | null;
  applyUrl: string | null;
  applyEmail: string | null;
  datePosted: string;
  /** `null` for an offer that is open until the post is filled, and for a draft without a date yet. */
  validThrough: string | null;
  /** Whether the offer is open until the post is filled. Default: whether `validThrough` is `null`. */
  untilFilled?: boolean;
}

export interface StoredJob extends JobFields {
  id: string;
  /** True if only moderators can see it; its required texts may then be empty. */
  isDraft: boolean;
  /** The time at which a moderator closed it before its last day; `null` if none did. */
  closedAt: Date | null;
}

export type JobStatus = 'draft' | 'scheduled' | 'open' | 'closed';

/** The status on the commune's calendar: open from the first day to the end of the last one, if there is one. */
export function statusOf({ isDraft, datePosted, validThrough, closedAt }: StoredJob, now: Date): JobStatus {
  const today = communeDay(now);
  if (isDraft) return 'draft';
  if (closedAt || (validThrough !== null && validThrough < today)) return 'closed';
  return today < datePosted ? 'scheduled' : 'open';
}
