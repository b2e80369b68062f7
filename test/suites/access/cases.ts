import { alertCases } from './alert-cases.js';
import type { AccessCase } from './case.js';
import { eventCases } from './event-cases.js';
import { jobCases } from './job-cases.js';
import { newsCases } from './news-cases.js';
import { pollCases } from './poll-cases.js';
import { submitCases } from './submit-cases.js';
import { townHallCases } from './town-hall-cases.js';
import { weatherCases } from './weather-cases.js';

/** All states of all widgets. */
export const cases: readonly AccessCase[] = [
  ...newsCases,
  ...weatherCases,
  ...jobCases,
  ...eventCases,
  ...townHallCases,
  ...alertCases,
  ...pollCases,
  ...submitCases,
];

/** Cases that can share a page, and those that cannot because they are modal. */
export const pageCases = cases.filter(({ modal }) => !modal);
export const modalCases = cases.filter(({ modal }) => modal);

/** The case with this key, which consists of its widget and its name. */
export function caseOf(key: string): AccessCase {
  const found = cases.find((each) => keyOf(each) === key);
  if (!found) throw new Error(`There is no case "${key}".`);
  return found;
}

export function keyOf({ tag, name }: Pick<AccessCase, 'tag' | 'name'>): string {
  return `${tag}: ${name}`;
}
