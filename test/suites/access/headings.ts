import type { TreeLine } from './tree.js';

/** The deepest level at which a title is a heading. */
const DEEPEST = 6;

/**
 * Problems of the headings of a widget with this `heading-level`; `titled` when it has a title of its own. Its other
 * headings must be one level deeper, or have the relative levels `depths` (RGAA 9.1).
 */
export function headingProblems(
  tree: readonly TreeLine[],
  level: number,
  titled: boolean,
  depths?: readonly number[],
): string[] {
  const levels = tree
    .filter(({ role }) => role === 'heading')
    .map(({ told }) => Number(told.join().match(/level=(\d)/)?.[1]));
  const unnamed = tree.filter(({ role, name }) => role === 'heading' && !name);
  const problems = unnamed.map(() => 'a heading is empty');
  if (titled && levels.shift() !== level) problems.push(`the title is not of level ${level}`);
  const top = titled ? level : level - 1;
  const wanted = depths?.map((depth) => top + depth).filter((each) => each <= DEEPEST) ?? levels.map(() => top + 1);
  if (levels.join() !== wanted.join())
    problems.push(`titles are of level ${levels.join(', ')}, not ${wanted.join(', ')}`);
  return problems;
}
