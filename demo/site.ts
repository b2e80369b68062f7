import { readFileSync } from 'node:fs';
import { articleAt } from './article.js';
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
  '/studio/': 'studio/index.html',
  '/themes.html': 'themes.html',
};

/** The page of an address with its includes (SSI) inserted; `undefined` where there is none. */
export async function pageAt({ pathname, search }: URL, now: Date): Promise<string | undefined> {
  const file = files[pathname];
  const [, tag = ''] = /^\/([a-z-]+)\.html$/.exec(pathname) ?? [];
  const states = statePages.get(tag);
  const page = await (file ? read(file) : states ? renderStatePage(tag, states) : articleAt(pathname + search, now));
  return page && complete(page, pathname);
}

/** The 404 page. */
export function missingPage(): string {
  return complete(read('introuvable.html'), '');
}

/** Inserts the includes, and marks the page as the current one in the menu. */
function complete(page: string, path: string): string {
  return include(page).replace(`<li><a href="${path}">`, `<li><a href="${path}" aria-current="page">`);
}

function include(page: string): string {
  return page.replace(INCLUDE, (_, name: string) => include(read(`parts/${name}`)));
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
