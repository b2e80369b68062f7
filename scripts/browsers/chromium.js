// @ts-check
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string | undefined> }} Chromium */

/** The names of headless builds of Chromium, which use a quarter less CPU than the whole browser. */
const shells = ['chromium-headless-shell'];

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
];

/**
 * The sandbox is off, because containers and root have no user namespaces; the other flags keep the browser from making
 * requests of its own.
 */
const args = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Turns off the back/forward cache. Otherwise a page that was left stays in memory with its process, and the next page
 * waits half a second for a new process.
 */
export const withoutBackForwardCache = '--disable-features=BackForwardCache';

const missing = `No Chromium was found. Do one of these:
  Debian, Ubuntu:  apt-get install chromium
  Fedora:          dnf install chromium
  macOS:           brew install --cask chromium
  anywhere:        CHROME_PATH=/path/to/chrome npm test
  Linux on x64:    npm ci --include=dev, which brings @sparticuz/chromium`;

/**
 * The Chromium to test with: `CHROME_PATH`, else an installed one, else that of `@sparticuz/chromium`. Rejects with the
 * commands that install one when there is none.
 * @param {{ whole?: boolean }} [options] `whole`: a whole browser, because only those have windows, and keep pages that were left in the
 * back/forward cache; default: the headless build where it is installed.
 * @returns {Promise<Chromium>}
 */
export async function findChromium({ whole = false } = {}) {
  const wanted = whole ? names : [...shells, ...names];
  const executablePath = env['CHROME_PATH'] || installed(wanted).find((path) => existsSync(path));
  if (executablePath) return { executablePath, args, env: { ...env } };
  const bundled = await unpackBundled();
  if (bundled) return bundled;
  throw new Error(missing);
}

/**
 * The paths where Chromium, Chrome, Edge or Brave is usually installed, by preference.
 * @param {readonly string[]} wanted names of programs
 */
function installed(wanted) {
  if (platform === 'darwin') return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root != null);
    return windowsPrograms.flatMap((program) => roots.map((root) => join(root, program)));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return wanted.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Unpacks the browser that `@sparticuz/chromium` contains, into a folder of ours: the package itself would unpack to a
 * name without a version and with mode 0700, which a second user or a second version could not use.
 * @returns {Promise<Chromium | undefined>}
 */
async function unpackBundled() {
  if (platform !== 'linux' || process.arch !== 'x64') return undefined;
  const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const { AWS_LAMBDA_JS_RUNTIME, TMPDIR } = env;
  // The package unpacks the system libraries that a bare machine lacks only when it detects AWS Lambda.
  Object.assign(env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: cache });
  const bundled = await import('@sparticuz/chromium').catch(() => undefined);
  const executablePath = await bundled?.default.executablePath();
  for (const [name, value] of Object.entries({ AWS_LAMBDA_JS_RUNTIME, TMPDIR })) {
    if (value === undefined) delete env[name];
    else env[name] = value;
  }
  if (!executablePath) return undefined;
  writeFileSync(join(cache, 'fonts/fonts.conf'), fontsIn(join(cache, 'fonts')));
  return { executablePath, args: [...args, '--headless=shell', '--no-zygote', '--disable-gpu'], env: { ...env } };
}

/**
 * Writes a fontconfig file with the fonts of the package and those of the machine. The package's own file lists only
 * `/tmp/fonts`, and a browser without any font crashes at the first file field.
 * @param {string} folder
 */
function fontsIn(folder) {
  const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${path}</dir>
  <cachedir>${path}/cache</cachedir>
</fontconfig>
`;
}
