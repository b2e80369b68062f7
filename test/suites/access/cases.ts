import type { Case } from './case.js';
import { jobCases } from './job-cases.js';
import { newsCases } from './news-cases.js';
import { pollCases } from './poll-cases.js';
import { submitCases } from './submit-cases.js';
import { weatherCases } from './weather-cases.js';

/** Every state of every widget. */
export const cases: readonly Case[] = [...newsCases, ...weatherCases, ...jobCases, ...pollCases, ...submitCases];

/** Those that can be on one page with others, and those that cannot. */
export const pageCases = cases.filter(({ modal }) => !modal);
export const modalCases = cases.filter(({ modal }) => modal);

/** The case of that key, which is its widget and its name. */
export function caseOf(key: string): Case {
  const found = cases.find((each) => keyOf(each) === key);
  if (!found) throw new Error(`There is no case "${key}".`);
  return found;
}

export function keyOf({ tag, name }: Pick<Case, 'tag' | 'name'>): string {
  return `${tag}: ${name}`;
}
