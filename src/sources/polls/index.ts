import { SourceRegistry } from '../source-registry.js';
import { pollJson } from './poll-json.js';
import type { Poll } from './poll.js';

/** The formats of a poll: our own contract. */
export const pollSources = new SourceRegistry<Poll>('poll', { 'poll-json': pollJson });
