import type { TreeLine } from './tree.js';

/** A title of this level and none deeper is a heading. */
const DEEPEST = 6;

/**
 * What is wrong with the titles of a widget told to use this level; `titled` when it has a title of its own. Titles in
 * it are one below, or as deep as `depths` has it, one for each.
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
