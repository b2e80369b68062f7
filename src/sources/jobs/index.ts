import { SourceRegistry } from '../source-registry.js';
import { jobFormats } from './formats.js';
import type { Job } from './job.js';

/** The formats of job offers, in the order in which they are tried. */
export const jobSources = new SourceRegistry<Job[]>('jobs', jobFormats);
