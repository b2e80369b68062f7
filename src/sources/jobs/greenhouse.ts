import { at, objects, string, type JsonObject } from '../json-values.js';
import type { Source } from '../source.js';
import { description } from './description.js';
import { readJobs, type JobDraft } from './job-draft.js';
import type { Job } from './job.js';

/**
 * Greenhouse's job board API (https://developers.greenhouse.io/job-board.html), `jobs?content=true` or one job;
 * without `content=true` offers have no description.
 */
export const greenhouse: Source<Job[]> = {
  detect({ json }) {
    const jobs = at(json, 'jobs');
    return isJob(json) || (Array.isArray(jobs) && (!jobs.length || jobs.some(isJob)));
  },
  parse: (document) => readJobs(objects([at(document.json, 'jobs') ?? document.json].flat()), document, draft),
};

function isJob(job: unknown): boolean {
  return typeof at(job, 'absolute_url') === 'string';
}

function draft(job: JsonObject): JobDraft {
  const location = string(at(job, 'location', 'name'));
  return {
    id: job.id,
    url: job.absolute_url,
    applyUrl: job.absolute_url,
    title: job.title,
    description: description(string(job.content)),
    employer: job.company_name,
    place: location,
    employment: [employment(job)],
    remote: /\bremote\b|télétravail/i.test(location),
    datePosted: job.first_published ?? job.updated_at,
    validThrough: job.application_deadline,
    reference: job.requisition_id,
  };
}

/**
 * The employment type of a job. Its field has a name of the board's choice, and a text, a list of texts or nothing as
 * value.
 */
function employment({ metadata }: JsonObject): string {
  const field = objects(metadata).find(({ name }) => /employment|contra[ct]t?\b/i.test(string(name)));
  return [field?.value].flat().map(string).join(', ');
}
