import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Builds when `dist/` is missing or older than a source. Throws when the build fails. */
export function buildIfStale(root: string): void {
  if (!isStale(join(root, 'dist/commune-widgets.js'), join(root, 'src'))) return;
  console.log('Building the widgets…');
  const { status } = spawnSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; nothing is served.');
}

/** Whether `built` is missing, or older than a file in one of the folders; build output in them is not considered. */
export function isStale(built: string, ...folders: string[]): boolean {
  return !existsSync(built) || statSync(built).mtimeMs < Math.max(...folders.map(newest));
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => !relative(folder, file).startsWith(`dist${sep}`));
  return Math.max(0, ...files.map((file) => statSync(file).mtimeMs));
}
