import { at, object, objects, type JsonObject } from '../json-values.js';
import type { Source } from '../source.js';
import { draftOf } from './job-posting.js';
import { readJobs } from './job-draft.js';
import type { Job } from './job.js';

/** Teamtailor's `/jobs.json`: a JSON Feed in which each item contains a `JobPosting`. */
export const teamtailor: Source<Job[]> = {
  detect: ({ json }) => objects(at(json, 'items')).some(({ _jobposting }) => object(_jobposting)),
  parse(document) {
    const feed = object(document.json);
    return readJobs(objects(feed?.items), document, (item) => draftOf(merged(item, feed?.title)));
  },
};

function merged(item: JsonObject, employer: unknown): JsonObject {
  return {
    id: item.id,
    title: item.title,
    description: item.content_html ?? item.content_text,
    datePosted: item.date_published,
    hiringOrganization: employer,
    ...object(item._jobposting),
    url: item.url,
    applyUrl: item.url,
  };
}
