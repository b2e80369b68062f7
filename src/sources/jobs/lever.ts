import { at, objects, string, type JsonObject } from '../json-values.js';
import type { Source } from '../source.js';
import { description } from './description.js';
import { readJobs, type JobDraft } from './job-draft.js';
import type { Job } from './job.js';
import { salaryOf } from './salary.js';

/**
 * Lever's postings API, `/v0/postings/{site}?mode=json` (https://github.com/lever/postings-api): a list of postings, or
 * one.
 */
export const lever: Source<Job[]> = {
  detect: ({ json }) =>
    objects([json].flat()).some((posting) => typeof posting.hostedUrl === 'string' && 'text' in posting),
  parse: (document) => readJobs(objects([document.json].flat()), document, draft),
};

function draft(posting: JsonObject): JobDraft {
  const { categories, salaryRange: range } = posting;
  const lists = objects(posting.lists).map(
    ({ text, content }) => `<h3>${string(text)}</h3><ul>${string(content)}</ul>`,
  );
  return {
    id: posting.id,
    url: posting.hostedUrl,
    applyUrl: posting.applyUrl,
    title: posting.text,
    description: description([string(posting.description), ...lists, string(posting.additional)].join('\n')),
    place: at(categories, 'location'),
    country: posting.country,
    employment: [at(categories, 'commitment')],
    salary: salaryOf(range && { value: range, currency: at(range, 'currency'), unitText: at(range, 'interval') }),
    remote: posting.workplaceType,
    datePosted: posting.createdAt,
  };
}
