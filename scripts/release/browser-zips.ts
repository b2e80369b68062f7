import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { widgetTags } from '../../src/widget-table.js';
import { browserFiles } from '../build/bundles.js';
import { chunkFiles } from '../build/published-chunks.js';
import { filesAt, filesIn } from './folders.js';
import type { Files } from './zip.js';

/** The folder inside the zips: unpacked into the root of a site, the files are at the addresses of the documentation. */
export const FOLDER = 'widgets/';

/** The files for single widgets and frames: all else is in the first zip. */
const single = [...widgetTags.map((tag) => `${tag}.js`), 'frame.js', 'resizer.js'];

/** The files to upload: the script with its chunks, side files and themes, a page that tries them, and words. */
export async function mainZip(root: string): Promise<Files> {
  const dist = join(root, 'dist');
  const built = [
    ...browserFiles.filter((file) => !single.includes(file)),
    ...(await chunkFiles(dist)),
    'chunks.json',
    'integrity.json',
    'prerendered.css',
  ];
  return {
    ...(await filesAt(dist, built, FOLDER)),
    ...(await filesIn(join(root, 'demo/release/files'), FOLDER)),
    ...(await filesAt(root, ['LICENSE'], FOLDER)),
  };
}

/** The file of each widget, the look of its prerendered content, and the pages for frames, to unpack over the first zip. */
export async function singleFilesZip(root: string): Promise<Files> {
  const dist = join(root, 'dist');
  const looks = (await readdir(dist)).filter((file) => /^prerendered-.*\.css$/.test(file));
  return {
    ...(await filesAt(dist, [...single, ...looks, 'integrity.json'], FOLDER)),
    ...(await filesIn(join(dist, 'embed'), `${FOLDER}embed/`)),
    ...(await filesAt(root, ['LICENSE'], FOLDER)),
  };
}
