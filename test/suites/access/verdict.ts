import type { AccessProblem } from './page/problem.js';

/** The number of problems that are listed; the others, which often have the same cause, are counted. */
const TOLD = 12;

/** Throws an error that lists every problem on a line of its own. */
export function none(problems: readonly (AccessProblem | string)[]): void {
  if (!problems.length) return;
  const lines = problems.map((each) => (typeof each === 'string' ? each : `${each.where}: ${each.what}`));
  const rest = lines.length > TOLD ? [`and ${lines.length - TOLD} more`] : [];
  throw new Error([...lines.slice(0, TOLD), ...rest].join('\n'));
}

/** The problems of one host. */
export function of(problems: readonly AccessProblem[], where: string): AccessProblem[] {
  return problems.filter((each) => each.where === where);
}
