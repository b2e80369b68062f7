import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Debian's packages, unpacked instead of installed, because their dependencies include a web server. `libjs-underscore`
 * contains a script of WordPress' editor.
 */
const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentythree', 'libjs-underscore'];
/** Time limit in ms, for 10 MB. */
const LONGEST_DOWNLOAD = 120_000;

/**
 * Unpacks WordPress below `folder` and returns the folder to serve: Debian's, or a copy of the release in the folder that the
 * environment variable `WORDPRESS` names. Throws when it can't be downloaded.
 */
export function unpackWordPress(folder: string): string {
  const { WORDPRESS } = process.env;
  if (WORDPRESS) {
    const copy = join(folder, 'wordpress');
    cpSync(WORDPRESS, copy, { recursive: true });
    return copy;
  }
  try {
    const patience = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'];
    execFileSync('apt-get', [...patience, 'download', ...PACKAGES], {
      cwd: folder,
      stdio: 'pipe',
      timeout: LONGEST_DOWNLOAD,
    });
  } catch (error) {
    throw new Error('WordPress can’t be downloaded: this suite needs Debian’s apt-get, its lists and its mirror.', {
      cause: error,
    });
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
    execFileSync('dpkg', ['-x', file, '.'], { cwd: folder });
  }
  return join(folder, 'usr/share/wordpress');
}
