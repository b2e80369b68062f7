import { mergeAnswers } from '../identity.js';
import type { Job } from './job.js';

/** The offers of several responses, in order. Of offers with the same page the first one is kept. */
export function mergeJobs(lists: readonly (readonly Job[])[]): Job[] {
  return mergeAnswers(lists);
}
