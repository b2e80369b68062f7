import type { Problem } from './page/problem.js';

/** Fails with every problem in a line of its own. */
export function none(problems: readonly (Problem | string)[]): void {
  if (!problems.length) return;
  throw new Error(problems.map((each) => (typeof each === 'string' ? each : `${each.where}: ${each.what}`)).join('\n'));
}

/** The problems of one host. */
export function of(problems: readonly Problem[], where: string): Problem[] {
  return problems.filter((each) => each.where === where);
}
