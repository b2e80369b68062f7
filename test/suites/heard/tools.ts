import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The required programs, each with its Debian package. */
const programs: Record<string, string> = {
  orca: 'orca',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  openbox: 'openbox',
  'dbus-daemon': 'dbus',
  'dbus-send': 'dbus',
  localedef: 'locales',
  'firefox-esr': 'firefox-esr',
  chromium: 'chromium',
};

/** Throws with the names of the missing programs, and the command that installs them. */
export async function requireTools(): Promise<void> {
  const missing: string[] = [];
  for (const [program, name] of Object.entries(programs)) {
    const found = await execute('which', [program]).then(
      () => true,
      () => false,
    );
    if (!found) missing.push(name);
  }
  const speaks = await execute('/usr/bin/python3', ['-c', 'import gi, pyatspi']).then(
    () => true,
    () => false,
  );
  if (!speaks) missing.push('python3-pyatspi');
  if (!missing.length) return;
  const names = [...new Set(missing)].join(' ');
  throw new Error(`Not installed: ${names}. Debian: apt-get install --no-install-recommends ${names} at-spi2-core`);
}
