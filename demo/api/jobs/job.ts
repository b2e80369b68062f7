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
  validThrough: string;
}

export interface StoredJob extends JobFields {
  id: string;
  /** The time when it was closed before its last day. */
  closedAt: Date | null;
}

export type JobStatus = 'scheduled' | 'open' | 'closed';

/** The status: open from its first day to the end of its last day, in the commune's time zone. */
export function statusOf({ datePosted, validThrough, closedAt }: StoredJob, now: Date): JobStatus {
  const today = communeDay(now);
  if (closedAt || validThrough < today) return 'closed';
  return today < datePosted ? 'scheduled' : 'open';
}
