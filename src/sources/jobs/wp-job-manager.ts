import { at, list, objects, string, type JsonObject } from '../json-values.js';
import { parseDate } from '../../text/parse-date.js';
import type { Source } from '../source.js';
import { contactUrl } from './contact.js';
import { description } from './description.js';
import { readJobs, type JobDraft } from './job-draft.js';
import type { Job } from './job.js';
import { salaryOf } from './salary.js';

/**
 * WP Job Manager over WordPress REST, `/wp-json/wp/v2/job-listings?_embed` (https://wpjobmanager.com): a list or one.
 * Contracts have a name only with `_embed`; fields that are not public are absent. Filled jobs are left out.
 */
export const wpJobManager: Source<Job[]> = {
  detect: ({ json }) =>
    listings(json).some(({ type, meta }) => type === 'job_listing' || at(meta, '_job_location') !== undefined),
  parse: (document) =>
    readJobs(
      listings(document.json).filter(({ meta }) => !Number(at(meta, '_filled'))),
      document,
      draft,
    ),
};

function listings(json: unknown): JsonObject[] {
  return objects(Array.isArray(json) ? json : [json]);
}

function draft(listing: JsonObject): JobDraft {
  const { meta } = listing;
  const types = objects(list(at(listing, '_embedded', 'wp:term')).flat()).filter(
    ({ taxonomy }) => taxonomy === 'job_listing_type',
  );
  const application = string(at(meta, '_application'));
  return {
    id: listing.id,
    url: listing.link,
    // Some sites let employers omit the scheme: "www.commune.fr/postuler".
    applyUrl: contactUrl(application) ?? (/^www\./i.test(application) ? application : undefined),
    title: at(listing, 'title', 'rendered'),
    description: description(string(at(listing, 'content', 'rendered'))),
    employer: at(meta, '_company_name'),
    place: at(meta, '_job_location'),
    employment: types.map(({ name }) => name),
    salary: salaryOf(at(meta, '_job_salary'), at(meta, '_job_salary_currency'), at(meta, '_job_salary_unit')),
    remote: at(meta, '_remote_position'),
    // `date_gmt` is UTC, but has no offset.
    datePosted: parseDate(listing.date_gmt, 'UTC')?.toISOString() ?? listing.date,
    validThrough: at(meta, '_job_expires'),
  };
}
