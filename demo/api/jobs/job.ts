import { communeDay } from '../commune-day.js';

/** What a contract can be, in the words that visitors filter by. */
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

/** Of the French civil service. */
export const categories = ['A', 'B', 'C'] as const;

/** What the town hall writes about an offer; `JobFields` in openapi.yaml. Days are `YYYY-MM-DD`, the last included. */
export interface JobFields {
  title: string;
  /** Plain text, in lines. */
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
  /** When the town hall closed it before its last day. */
  closedAt: Date | null;
}

export type JobStatus = 'scheduled' | 'open' | 'closed';

/** Open from its first day to the end of its last one, on the commune's calendar. */
export function statusOf({ datePosted, validThrough, closedAt }: StoredJob, now: Date): JobStatus {
  const today = communeDay(now);
  if (closedAt || validThrough < today) return 'closed';
  return today < datePosted ? 'scheduled' : 'open';
}
