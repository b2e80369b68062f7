import { events } from './examples/events.js';
import { jobs } from './examples/jobs.js';
import { news } from './examples/news.js';
import { weather } from './examples/weather.js';

/**
 * A short answer of each format of which nothing is recorded, by the name of the format in its registry: one item with the
 * members that are read, as text or as a value of JSON.
 */
export const examples = { news, weather, jobs, events } satisfies Record<string, Record<string, unknown>>;

const all: Record<string, unknown> = { ...news, ...weather, ...jobs, ...events };

/** The text of an example; `undefined` if there is none of this name. */
export function exampleOf(format: string): string | undefined {
  const example = all[format];
  return example === undefined || typeof example === 'string' ? example : JSON.stringify(example, null, 2);
}
