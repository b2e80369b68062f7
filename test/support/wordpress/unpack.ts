import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Debian's packages, unpacked and not installed: as packages they bring a web server along. `libjs-underscore` is where
 * WordPress keeps a script of its editor.
 */
const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentythree', 'libjs-underscore'];
/** In ms, for 10 MB. */
const LONGEST_DOWNLOAD = 120_000;

/** Unpacks WordPress below `folder` and gives the folder that a web server shows. Throws when it can't be had. */
export function unpackWordPress(folder: string): string {
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
