import { feed } from './feed.js';
import { franceTravail } from './france-travail.js';
import { greenhouse } from './greenhouse.js';
import { jobPosting } from './job-posting.js';
import { lever } from './lever.js';
import { smartRecruiters } from './smartrecruiters.js';
import { teamtailor } from './teamtailor.js';
import { wpJobManager } from './wp-job-manager.js';

/**
 * The formats of job offers, in the order in which they are tried. `feed` is last, because it also accepts a list of
 * WordPress posts and an empty list.
 */
export const jobFormats = {
  'job-posting': jobPosting,
  'france-travail': franceTravail,
  teamtailor,
  greenhouse,
  lever,
  smartrecruiters: smartRecruiters,
  'wp-job-manager': wpJobManager,
  feed,
};
