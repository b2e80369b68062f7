import { execFileSync } from 'node:child_process';

/**
 * The day of what is released, `2026-11-29`, in UTC: that of `SOURCE_DATE_EPOCH`
 * (https://reproducible-builds.org/specs/source-date-epoch/), else of the commit; today's in a copy without git.
 */
export function commitDate(root: string): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'] ?? secondsOfCommit(root);
  const date = epoch === undefined ? new Date() : new Date(Number(epoch) * 1_000);
  if (Number.isNaN(date.getTime())) throw new Error(`SOURCE_DATE_EPOCH must be a number of seconds, not "${epoch}".`);
  return date.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

function secondsOfCommit(root: string): string | undefined {
  try {
    const options = { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] as ('ignore' | 'pipe')[] };
    return execFileSync('git', ['log', '-1', '--format=%ct'], options).toString().trim();
  } catch {
    return undefined;
  }
}
