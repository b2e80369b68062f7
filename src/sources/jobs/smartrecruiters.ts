import { uriComponent } from '../../text/urls.js';
import { at, object, objects, string, type JsonObject } from '../json-values.js';
import type { Source } from '../source.js';
import { description } from './description.js';
import { readJobs, type JobDraft } from './job-draft.js';
import type { Job } from './job.js';

/**
 * SmartRecruiters' postings API, `/v1/companies/{company}/postings` (https://developers.smartrecruiters.com): a page of
 * results, or one posting. Only the latter has a description.
 */
export const smartRecruiters: Source<Job[]> = {
  detect: ({ json }) => (Array.isArray(at(json, 'content')) && at(json, 'totalFound') !== undefined) || isPosting(json),
  parse: (document) => readJobs(objects(at(document.json, 'content') ?? [document.json]), document, draft),
};

function isPosting(value: unknown): boolean {
  return typeof at(value, 'releasedDate') === 'string' && typeof at(value, 'name') === 'string';
}

function draft(posting: JsonObject): JobDraft {
  const { company, location } = posting;
  const id = string(posting.id);
  // An API address, not a page, but it contains the company.
  const [, inRef] = /\/companies\/([^/?#]+)\/postings\//.exec(string(posting.ref)) ?? [];
  const identifier = string(at(company, 'identifier'));
  const name = identifier ? uriComponent(identifier) : inRef;
  const page = name && `https://jobs.smartrecruiters.com/${name}/${uriComponent(id)}`;
  const sections = Object.values(object(at(posting, 'jobAd', 'sections')) ?? {}).map(
    (section) => `<h3>${string(at(section, 'title'))}</h3>${string(at(section, 'text'))}`,
  );
  return {
    id,
    url: posting.postingUrl ?? page,
    applyUrl: posting.applyUrl,
    title: posting.name,
    description: description(sections.join('\n')),
    employer: at(company, 'name'),
    place: at(location, 'city'),
    postalCode: at(location, 'postalCode'),
    country: at(location, 'country'),
    employment: [at(posting, 'typeOfEmployment', 'label')],
    remote: at(location, 'remote') === true || at(location, 'hybrid'),
    datePosted: posting.releasedDate,
    reference: posting.refNumber,
  };
}
