import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What the suite runs, by the Debian package that brings it. */
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

/** Throws with the names of what is not installed, and the command that installs it. */
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
