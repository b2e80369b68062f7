import { execFile } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { commitDate } from '../../../scripts/release/commit-date.js';
import type { Release } from '../../../demo/release/release-list.js';
import { copyTree } from '../../support/copy-tree.js';

const execute = promisify(execFile);

/** Makes the files once more in a process of its own, with these variables in its environment. */
export async function releaseAgain(root: string, folder: string, environment: NodeJS.ProcessEnv): Promise<Release> {
  const code = `import { writeRelease } from './scripts/release/write.js';
    console.log(JSON.stringify(await writeRelease(${JSON.stringify(root)}, ${JSON.stringify(folder)})));`;
  const { stdout } = await execute('npx', ['tsx', '--input-type=module', '--eval', code], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  return JSON.parse(stdout) as Release;
}

/** Copies the sources, without what has been built, and makes the files from a build of the copy. */
export async function releaseOfCopy(root: string, copy: string): Promise<Release> {
  copyTree(root, copy);
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  if (existsSync(join(root, 'releases'))) await cp(join(root, 'releases'), join(copy, 'releases'), { recursive: true });
  for (const script of ['build', 'build:api']) await execute('npm', ['run', '--silent', script], { cwd: copy });
  // The copy is no repository: the day is that of the original's commit.
  const seconds = Date.parse(commitDate(root)) / 1_000;
  return releaseAgain(copy, join(copy, 'release'), { SOURCE_DATE_EPOCH: String(seconds) });
}
