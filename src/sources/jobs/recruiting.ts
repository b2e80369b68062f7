/** The formats of recruiting services, as one part that is loaded on demand: see `formats.on-demand.ts`. */
export { franceTravail } from './france-travail.js';
export { greenhouse } from './greenhouse.js';
export { lever } from './lever.js';
export { smartRecruiters } from './smartrecruiters.js';
export { teamtailor } from './teamtailor.js';
export { wpJobManager } from './wp-job-manager.js';
