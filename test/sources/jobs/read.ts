import { jobSources } from '../../../src/sources/jobs/index.js';
import type { Job } from '../../../src/sources/index.js';

/** The address of the tests' answers. */
export const url = 'https://www.commune.test/offres';

/** Parses the offers of an answer, given as text or as a value for JSON. */
export function read(answer: unknown, format?: string): Job[] {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return jobSources.parse({ body: new TextEncoder().encode(text), contentType: '', url, format });
}

/** The members of an answer's only offer, without undefined ones. */
export function readOne(answer: unknown, format?: string): Partial<Job> {
  const [job, ...others] = read(answer, format);
  if (!job || others.length) throw new Error('There is not exactly one offer.');
  return Object.fromEntries(Object.entries(job).filter(([, value]) => value !== undefined));
}

/** The error code that an answer causes. */
export function errorOf(answer: unknown, format?: string): unknown {
  try {
    return `${read(answer, format).length} offers`;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}
