import { mergeAnswers } from '../identity.js';
import type { Job } from './job.js';

/** The offers of several answers, in their order, and each page once: the first one given is kept. */
export function mergeJobs(lists: readonly (readonly Job[])[]): Job[] {
  return mergeAnswers(lists);
}
