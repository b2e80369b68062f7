import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { has, type Candidate } from './candidate.js';
import type { Missing } from './report/figures.js';

const folder = fileURLToPath(new URL('peers', import.meta.url));

/** A candidate of another project. Its files are at `/peers/` and the last part of its package's name. */
export interface Peer extends Candidate {
  /** The package whose code it is. */
  package: string;
  /** The module that is bundled, from the folder of the peers; published under the name of the package's last part. */
  entry?: string;
  /** The folder of files that are served as they are published, from `node_modules`. */
  files?: string;
  /** The origin that the package requests its data from, in place of which it gets this server. */
  origin?: string;
}

const module = (path: string): string => `<script type="module" src="/peers/${path}"></script>`;
const list = (name: string): string => `document.querySelectorAll('#feed ${name}').length >= 10`;
const root = '<div id="feed" data-endpoint="/feed.json"></div>';

/** Implementations of the same list with other libraries, and elements of npm that show such a list. */
export const peers: readonly Peer[] = [
  {
    name: 'minimal Lit',
    package: 'lit',
    entry: 'lit.js',
    head: module('lit/lit.js'),
    body: '<lit-feed endpoint="/feed.json"></lit-feed>',
    ready: has(10, 'lit-feed'),
  },
  {
    name: 'Preact',
    package: 'preact',
    entry: 'preact.js',
    head: module('preact/preact.js'),
    body: root,
    ready: list('li'),
  },
  { name: 'React', package: 'react', entry: 'react.js', head: module('react/react.js'), body: root, ready: list('li') },
  {
    name: 'rss-items',
    package: '@lrnwebcomponents/rss-items',
    entry: 'node_modules/@lrnwebcomponents/rss-items/rss-items.js',
    // Its parser of XML, which it loads from beside itself.
    files: '@lrnwebcomponents/rss-items',
    head: module('rss-items/rss-items.js'),
    body: '<rss-items url="/feed.xml" auto></rss-items>',
    ready: has(10, 'rss-items', 'article'),
  },
  {
    name: 'cw-latest-news',
    package: '@frontkom/cw-latest-news',
    files: '@frontkom/cw-latest-news/dist',
    head: '<script src="/peers/cw-latest-news/cw-latest-news.js"></script>',
    body: '<cw-latest-news solr="/solr.json" rows="10"></cw-latest-news>',
    ready: has(10, 'cw-latest-news'),
  },
  {
    name: 'joblist',
    package: '@joblist/components',
    files: '@joblist/components/dist-lib',
    origin: 'https://boards-api.greenhouse.io',
    head: `${module('components/index.js')}<link rel="stylesheet" href="/peers/components/index.css">`,
    body: '<joblist-board provider-name="greenhouse" provider-hostname="mairie"></joblist-board>',
    ready: `document.querySelectorAll('joblist-board-job').length >= 10`,
  },
  {
    name: 'Shoelace',
    package: '@shoelace-style/shoelace',
    entry: 'cards.js',
    files: '@shoelace-style/shoelace/cdn',
    head: `<link rel="stylesheet" href="/peers/shoelace/themes/light.css">${module('shoelace/shoelace-autoloader.js')}${module('shoelace/shoelace.js')}`,
    body: root,
    ready: `[...document.querySelectorAll('sl-card')].filter((card) => card.shadowRoot?.querySelector('slot')).length >= 10`,
  },
];

/**
 * Installs the peers into their own folder with npm, unless they are there. Returns those that are installed, and adds the
 * others to `missing`.
 */
export function installPeers(missing: Missing[]): Peer[] {
  let reason = 'npm has not installed it';
  if (!peers.every(isInstalled)) {
    console.log('Installing the peers…');
    const { stderr, status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) reason = `npm could not install it, ${stderr.trim().split('\n')[0]}`;
  }
  missing.push(...peers.filter((peer) => !isInstalled(peer)).map(({ name }) => ({ name, reason })));
  return peers.filter(isInstalled);
}

function isInstalled({ package: name }: Peer): boolean {
  return existsSync(join(folder, 'node_modules', name, 'package.json'));
}

/** The file of a peer at an address, `/peers/react/react.js`; `undefined` where there is none. */
export async function peerFile(pathname: string): Promise<Buffer | undefined> {
  const [, , name = '', ...rest] = pathname.split('/');
  const path = rest.join('/');
  const peer = peers.find((each) => each.package.split('/').at(-1) === name);
  if (!peer) return undefined;
  if (peer.entry !== undefined && path === `${name}.js`) return bundle(peer.entry);
  const file = join(folder, 'node_modules', peer.files ?? '', path);
  if (peer.files === undefined || !existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return peer.origin === undefined ? bytes : Buffer.from(bytes.toString().replaceAll(peer.origin, ''));
}

async function bundle(entry: string): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, entry)],
    absWorkingDir: folder,
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${entry} was not bundled.`);
  return Buffer.from(file.contents);
}
