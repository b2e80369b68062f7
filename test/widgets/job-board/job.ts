import type { Job } from '../../../src/sources/jobs/job.js';

/** An offer that says nothing but what a test makes it say. */
export function job(id: number | string, more: Partial<Job> = {}): Job {
  return {
    id: String(id),
    url: `https://www.commune.test/offres/${id}`,
    title: `Poste ${id}`,
    description: '',
    remote: false,
    ...more,
  };
}
