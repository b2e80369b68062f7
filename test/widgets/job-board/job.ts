import type { Job } from '../../../src/sources/jobs/job.js';

/** A minimal offer, with additional members for a test. */
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
