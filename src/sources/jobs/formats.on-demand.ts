import { onDemand } from '../../pending.js';
import { isJson, laterSource } from '../later-source.js';
import type { SourceDocument } from '../source-document.js';
import { jobPosting } from './job-posting.js';

const services = onDemand(() => import('./recruiting.js'));
const feeds = onDemand(() => import('./feed.js'));

/** A feed may be JSON or XML. */
const mayBeFeed = (document: SourceDocument): boolean => !document.isHtml;

/** The formats of `formats.ts`, in the same order. */
export const jobFormats = {
  'job-posting': jobPosting,
  'france-travail': laterSource(() => services().franceTravail, isJson),
  teamtailor: laterSource(() => services().teamtailor, isJson),
  greenhouse: laterSource(() => services().greenhouse, isJson),
  lever: laterSource(() => services().lever, isJson),
  smartrecruiters: laterSource(() => services().smartRecruiters, isJson),
  'wp-job-manager': laterSource(() => services().wpJobManager, isJson),
  feed: laterSource(() => feeds().feed, mayBeFeed),
};
