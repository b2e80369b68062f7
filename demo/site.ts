import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HeadFiles } from '../src/head/index.js';
import { articleAt } from './article.js';
import { withHead } from './head.js';
import { renderBar } from './pages/bar.js';
import { renderSitePage } from './pages/layout.js';
import type { Section } from './pages/page.js';
import { sitePages } from './pages/site-map.js';
import { renderStatePage, statePages } from './states/page.js';

const INCLUDE = /<!--#include file="([\w-]+\.html)" -->/g;

/** The pages with a file of their own. */
const files: Record<string, string> = {
  '/': 'index.html',
  '/actualites/': 'actualites.html',
  '/offres.html': 'offres.html',
  '/publier.html': 'publier.html',
  '/suivi.html': 'suivi.html',
  '/confidentialite.html': 'confidentialite.html',
  '/accessibilite.html': 'accessibilite.html',
  '/studio/': 'studio/index.html',
  '/themes.html': 'themes.html',
  '/mesures/': 'mesures/index.html',
};

/** The sections of pages that are written by hand. */
const sections: Record<string, Section> = { '/studio/': 'studio', '/themes.html': 'themes' };

const root = fileURLToPath(new URL('..', import.meta.url));

/** The paths of all pages but those of articles. */
export const paths: readonly string[] = [
  ...Object.keys(files),
  ...[...statePages.keys()].map((tag) => `/${tag}.html`),
  ...sitePages.map(({ path }) => path),
];

/** The script as built from the sources: alone, and without a hash. */
const UNBUILT: HeadFiles = { folder: '/dist/', chunks: [] };

/**
 * The page of an address with its includes (SSI) inserted, and with the head for its widgets, which loads `built`;
 * `undefined` where there is none. `isStatic` tells that no API will answer it.
 */
export async function pageAt(url: URL, now: Date, isStatic = false, built = UNBUILT): Promise<string | undefined> {
  const page = await uncompleted(url, now, isStatic);
  return page && withHead(await complete(page, url.pathname), built);
}

function uncompleted({ pathname, search }: URL, now: Date, isStatic: boolean): string | Promise<string | undefined> {
  const ofSite = sitePages.find(({ path }) => path === pathname);
  if (ofSite) return renderSitePage(ofSite, { root, now, isStatic });
  const file = files[pathname];
  if (file) return read(file);
  const [, tag = ''] = /^\/([a-z-]+)\.html$/.exec(pathname) ?? [];
  const states = statePages.get(tag);
  return states ? renderStatePage(tag, states) : articleAt(pathname + search, now);
}

/** The 404 page. */
export function missingPage(): Promise<string> {
  return complete(read('introuvable.html'), '');
}

/** Inserts the includes and the head of the site, and marks the page as the current one in the menu. */
async function complete(page: string, path: string): Promise<string> {
  const bar = await renderBar({ lang: 'fr', section: sections[path] ?? '', other: '' });
  return include(page)
    .replace('<!--#site-bar -->', String(bar))
    .replace(`<li><a href="${path}">`, `<li><a href="${path}" aria-current="page">`);
}

function include(page: string): string {
  return page.replace(INCLUDE, (_, name: string) => include(read(`parts/${name}`)));
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
