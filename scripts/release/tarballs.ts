import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Packs the library and the API for npm into a folder, and returns the names of the files. Both must be built. npm sorts
 * the entries and gives all of them one time, whatever the files have.
 */
export async function packTarballs(root: string, folder: string): Promise<string[]> {
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await execute('npm', [...pack, '--workspace', 'commune-widgets-api', '--include-workspace-root'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  return (JSON.parse(stdout) as { filename: string }[]).map(({ filename }) => filename);
}
