import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { releaseIfStale } from '../../scripts/release.js';
import { buildIfStale } from '../../scripts/stale.js';
import { version } from '../../src/version.js';
import { llmsFiles } from '../pages/llms.js';
import { recordings } from '../recordings/recordings.js';
import { missingPage, pageAt, paths } from '../site.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** What the pages load, by the folder or file of the repository and its place on the site. */
const assets: Record<string, string> = {
  dist: 'dist',
  release: 'telecharger',
  'demo/images': 'images',
  'demo/communes/communes.txt': 'communes/communes.txt',
  ...Object.fromEntries(['attributes', 'site', 'studio', 'styles', 'themes'].map((name) => [`demo/${name}`, name])),
  ...Object.fromEntries(['states.css', 'states.js', 'suivi.js', 'publier.js'].map((name) => [`demo/${name}`, name])),
};

/**
 * Writes the site into a folder that any host serves, at the root of a domain: the pages, what they load, and the recorded
 * answers as files. What only the API gives, a vote or a proposal, is missing there, and the pages say so.
 */
export async function writeSite(folder: string, now: Date): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const path of paths) {
    const page = await pageAt(new URL(path, 'http://localhost'), now, true);
    if (page === undefined) throw new Error(`There is no page at ${path}.`);
    await write(folder, path.endsWith('/') ? `${path}index.html` : path, page);
  }
  await write(folder, '404.html', await missingPage());
  for (const [path, text] of Object.entries(llmsFiles)) await write(folder, path, text(root));
  for (const [path, { body }] of Object.entries(recordings)) {
    await write(folder, `/api${path}`, body('usual', now) ?? '');
  }
  for (const [from, to] of Object.entries(assets)) {
    const source = join(root, from);
    const isPage = (file: string): boolean => file.endsWith('.html') && from.startsWith('demo');
    if (existsSync(source)) {
      await cp(source, join(folder, to), { recursive: true, filter: (file) => !isPage(file) });
    }
  }
  // The addresses that the codes of the studio name.
  const forBrowsers = (file: string): boolean => !/\/dist\/(?:npm|ide)(?:\/|$)/.test(file);
  for (const name of ['v1', `v${version}`]) {
    await cp(join(root, 'dist'), join(folder, name), { recursive: true, filter: forBrowsers });
  }
}

async function write(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  buildIfStale(root);
  await releaseIfStale(root);
  await writeSite(join(root, 'site'), new Date());
  console.log('site/ is ready for the root of a domain.');
}
