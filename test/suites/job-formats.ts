import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, type Job } from '../../src/sources/index.js';
import type { Report } from '../support/report.js';
import { expectedJobs } from './job-formats/expected.js';

const data = join(import.meta.dirname, '../../../shared/data/jobs');

/** Answers of real job systems, mapped field by field to the model. */
export async function run(report: Report): Promise<void> {
  if (!existsSync(data)) {
    await report.check('a job of our own is read', () => {
      if (read('[{"title":"Agent","employer":"Mairie"}]').length !== 1) throw new Error('It is not.');
    });
    report.figures('the answers are not here (../shared/data/jobs)');
    return;
  }
  let fields = 0;
  for (const [file, expected] of Object.entries(expectedJobs)) {
    const jobs = read(readFileSync(join(data, file), 'utf8'));
    await report.check(`${file} has ${expected.length} offers`, () => equal(jobs.length, expected.length));
    for (const [index, wanted] of expected.entries()) {
      for (const name of fieldsOf(jobs[index], wanted)) {
        fields += 1;
        await report.check(`${file}, offer ${index + 1}: ${name}`, () => checkField(name, jobs[index], wanted));
      }
    }
  }
  report.figures(`${Object.keys(expectedJobs).length} answers, ${fields} fields`);
}

function read(text: string): Job[] {
  const url = 'https://www.commune.example/offres';
  return parse('jobs', { body: new TextEncoder().encode(text), contentType: 'application/json', url });
}

/** Those that are wanted, and those that are there though nobody wants them. */
function fieldsOf(job: Job | undefined, wanted: Partial<Job>): (keyof Job)[] {
  const found = Object.entries(job ?? {}).filter(([, value]) => value !== undefined);
  return [...new Set([...found.map(([name]) => name), ...Object.keys(wanted)])] as (keyof Job)[];
}

/** Of a description its beginning is enough. */
function checkField(name: keyof Job, job: Job | undefined, wanted: Partial<Job>): void {
  const actual = job?.[name];
  const expected = wanted[name];
  const isBeginning = name === 'description' && typeof expected === 'string' && expected !== '';
  equal(isBeginning && typeof actual === 'string' ? actual.slice(0, expected.length) : actual, expected);
}

function equal(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) {
    throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
}
