import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, type Job } from '../../src/sources/index.js';
import type { Report } from '../support/report.js';
import { expectedJobs } from './job-formats/expected.js';
import { shapes } from './job-formats/shapes.js';

const data = join(import.meta.dirname, '../../../shared/data/jobs');

/**
 * Compares the parsed answers of job systems with the model field by field: recorded answers, where present, and
 * written ones.
 */
export async function run(report: Report): Promise<void> {
  const recorded = existsSync(data)
    ? Object.entries(expectedJobs).map(([name, expected]) => ({
        name,
        answer: readFileSync(join(data, name), 'utf8'),
        expected,
      }))
    : [];
  let fields = 0;
  for (const { name, answer, expected } of [...recorded, ...shapes]) {
    const jobs = read(typeof answer === 'string' ? answer : JSON.stringify(answer));
    await report.check(`${name} has ${expected.length} offers`, () => equal(jobs.length, expected.length));
    for (const [index, wanted] of expected.entries()) {
      for (const field of fieldsOf(jobs[index], wanted)) {
        fields += 1;
        await report.check(`${name}, offer ${index + 1}: ${field}`, () => checkField(field, jobs[index], wanted));
      }
    }
  }
  await report.check('control: a wrong field is detected', () => {
    const [job] = read('[{"title":"Agent","employer":"Mairie"}]');
    try {
      checkField('employer', job, { employer: 'Préfecture' });
    } catch {
      return;
    }
    throw new Error('It is not.');
  });
  report.figures(
    `${recorded.length} recorded answers (../shared/data/jobs), ${shapes.length} shapes, ${fields} fields`,
  );
}

function read(text: string): Job[] {
  const url = 'https://www.commune.example/offres';
  return parse('jobs', { body: new TextEncoder().encode(text), contentType: 'application/json', url });
}

/** The fields that are expected, and those that are present unexpectedly. */
function fieldsOf(job: Job | undefined, wanted: Partial<Job>): (keyof Job)[] {
  const found = Object.entries(job ?? {}).filter(([, value]) => value !== undefined);
  return [...new Set([...found.map(([name]) => name), ...Object.keys(wanted)])] as (keyof Job)[];
}

/** Compares one field; of a description, only the beginning. */
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
