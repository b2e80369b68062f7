import { jobSources } from '../../../src/sources/jobs/index.js';
import type { Job } from '../../../src/sources/index.js';

/** Where the tests' answers come from. */
export const url = 'https://www.commune.test/offres';

/** The offers of an answer, given as text or as what becomes JSON. */
export function read(answer: unknown, format?: string): Job[] {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return jobSources.parse({ body: new TextEncoder().encode(text), contentType: '', url, format });
}

/** What the one offer of an answer says; what it does not say is left out. */
export function readOne(answer: unknown, format?: string): Partial<Job> {
  const [job, ...others] = read(answer, format);
  if (!job || others.length) throw new Error('There is not exactly one offer.');
  return Object.fromEntries(Object.entries(job).filter(([, value]) => value !== undefined));
}

/** The code of the error that an answer gives. */
export function errorOf(answer: unknown, format?: string): unknown {
  try {
    return `${read(answer, format).length} offers`;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}
