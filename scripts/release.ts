import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.js';
import { isStale } from './stale.js';
import { writeRelease } from './release/write.js';

const FOLDER = 'release';

/** Makes `release/`, the files that one downloads, from the built widgets; builds the API first. */
export async function release(root: string): Promise<void> {
  await run('tsx', [join(root, 'scripts/api/build.ts'), '--if-stale']);
  const { version, date, files } = await writeRelease(root, join(root, FOLDER));
  console.log(`${version}, ${date}`);
  for (const { file, size, sha256 } of files) console.log(`${sha256}  ${size.toString().padStart(8)}  ${file}`);
}

/** The same, where `release/` is missing or older than what it is made of. */
export async function releaseIfStale(root: string): Promise<void> {
  const sources = ['dist', 'demo/api', 'demo/cms', 'demo/release', 'scripts/release'].map((folder) =>
    join(root, folder),
  );
  if (!isStale(join(root, FOLDER, 'release.json'), ...sources)) return;
  console.log('Packing the files to download…');
  await release(root);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await release(fileURLToPath(new URL('..', import.meta.url)));
