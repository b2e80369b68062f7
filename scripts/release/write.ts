import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Release, ReleasedFile } from '../../demo/release/release-list.js';
import { version } from '../../src/version.js';
import { mainZip, singleFilesZip } from './browser-zips.js';
import { drupalZip, joomlaZip, spipZip, typo3Zip, wordPressZip } from './cms-zips.js';
import { commitDate } from './commit-date.js';
import { packTarballs } from './tarballs.js';
import { zip } from './zip.js';

/** The kinds of zips, by the part of the name that tells them apart; `''` is the one that most sites need. */
const zips = {
  '': mainZip,
  '-fichiers-seuls': singleFilesZip,
  '-wordpress': wordPressZip,
  '-spip': spipZip,
  '-drupal': drupalZip,
  '-joomla': joomlaZip,
  '-typo3': typo3Zip,
};

/**
 * Makes the files that one downloads from the built ones, with `SHA256SUMS` and `release.json`, and replaces `folder` by
 * them. Their bytes depend on the commit and on the builds kept in `releases/` only. `root` is the repository, where the
 * widgets and the API have been built.
 */
export async function writeRelease(root: string, folder: string): Promise<Release> {
  const draft = `${folder}.tmp`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const date = commitDate(root);
  const names: string[] = [];
  for (const [kind, filesOf] of Object.entries(zips)) {
    const name = `commune-widgets${kind}-${version}.zip`;
    await writeFile(join(draft, name), zip(await filesOf(root), date));
    names.push(name);
  }
  names.push(...(await packTarballs(root, draft)).sort());
  const files = await Promise.all(names.map((file) => describe(draft, file)));
  await writeFile(join(draft, 'SHA256SUMS'), files.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join(''));
  await writeFile(join(draft, 'release.json'), `${JSON.stringify({ version, date, files }, null, 2)}\n`);
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  return { version, date, files };
}

async function describe(folder: string, file: string): Promise<ReleasedFile> {
  const bytes = await readFile(join(folder, file));
  return { file, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
