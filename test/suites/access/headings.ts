import type { TreeLine } from './tree.js';

/** What is wrong with the titles of a widget told to use this level; `titled` when it has a title of its own. */
export function headingProblems(tree: readonly TreeLine[], level: number, titled: boolean): string[] {
  const levels = tree
    .filter(({ role }) => role === 'heading')
    .map(({ told }) => Number(told.join().match(/level=(\d)/)?.[1]));
  const unnamed = tree.filter(({ role, name }) => role === 'heading' && !name);
  const problems = unnamed.map(() => 'a heading is empty');
  const items = titled ? level + 1 : level;
  if (titled && levels.shift() !== level) problems.push(`the title is not of level ${level}`);
  const wrong = levels.filter((each) => each !== items);
  if (wrong.length) problems.push(`titles below are of level ${wrong.join(', ')}, not ${items}`);
  return problems;
}
