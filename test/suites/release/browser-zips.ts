import assert from 'node:assert/strict';
import { browserFiles } from '../../../scripts/build/bundles.js';
import { integrity } from '../../../scripts/build/integrity.js';
import { FOLDER } from '../../../scripts/release/browser-zips.js';
import type { Release } from '../../../demo/release/release-list.js';
import { textIn, type Files } from '../../../scripts/release/zip.js';
import type { Report } from '../../support/report.js';

/** The largest acceptable size in bytes of the zip that most sites need. */
const MOST = 450_000;

/** Checks the two zips with files for browsers. */
export async function checkBrowserZips(
  report: Report,
  { main, single }: Record<'main' | 'single', Files>,
  { version, files }: Release,
): Promise<void> {
  await report.check(`the zip for browsers has ${MOST / 1_000} kB at most`, () => {
    const [zip] = files;
    assert.equal(zip?.file, `commune-widgets-${version}.zip`);
    assert.ok(zip.size <= MOST, `${zip.size} bytes`);
  });
  await report.check('both zips together have every file for browsers, with the bytes of its hash', () => {
    requireAll({ ...single, ...main });
  });
  await report.check('control: a zip without one chunk is noticed', () => {
    const chunk = Object.keys(main).find((path) => path.startsWith(`${FOLDER}chunks/`)) ?? '';
    const { [chunk]: _, ...rest } = { ...single, ...main };
    assert.throws(() => requireAll(rest), new RegExp(chunk));
  });
  await report.check('all is in one folder, and for browsers or people alone', () => {
    const odd = Object.keys({ ...main, ...single }).filter(
      (path) => !path.startsWith(FOLDER) || !/\.(?:js|css|json|html|txt)$|LICENSE$/.test(path),
    );
    assert.deepEqual(odd, []);
  });
  await report.check('every file that the example page and the instructions name is in the zip', () => {
    const page = textIn(main, `${FOLDER}exemple.html`);
    const names = [...page.matchAll(/(?:src|href|endpoint)="([^"/][^"]*)"/g)].map(([, name = '']) => name);
    const words = textIn(main, `${FOLDER}LISEZ-MOI.txt`);
    const files = [...words.matchAll(/\b[\w.-]+\.(?:js|css|json|html)\b/g)].map(([name]) => name);
    assert.ok(names.length > 4 && files.length > 8);
    assert.deepEqual(
      [...names, ...files].filter((name) => !main[FOLDER + name]),
      [],
    );
  });
}

/** Throws where a file of `integrity.json`, or one that browsers may load, is missing or has other bytes. */
function requireAll(files: Files): void {
  const hashes = JSON.parse(textIn(files, `${FOLDER}integrity.json`)) as Record<string, string>;
  for (const name of new Set([...browserFiles, ...Object.keys(hashes)])) {
    const bytes = files[FOLDER + name];
    assert.ok(bytes, `${FOLDER}${name} is missing`);
    // Chunks are named and verified by a shorter hash.
    const [algorithm] = hashes[name]?.split('-') ?? [];
    assert.equal(integrity(bytes, algorithm), hashes[name], name);
  }
}
