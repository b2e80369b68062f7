import type { Case } from './case.js';
import { newsCases } from './news-cases.js';
import { weatherCases } from './weather-cases.js';

/** Every state of every widget. */
export const cases: readonly Case[] = [...newsCases, ...weatherCases];

/** The case of that key, which is its widget and its name. */
export function caseOf(key: string): Case {
  const found = cases.find((each) => keyOf(each) === key);
  if (!found) throw new Error(`There is no case "${key}".`);
  return found;
}

export function keyOf({ tag, name }: Pick<Case, 'tag' | 'name'>): string {
  return `${tag}: ${name}`;
}
