import { readFileSync } from 'node:fs';
import { articleAt } from './article.js';
import { renderStatePage, statePages } from './states/page.js';

const INCLUDE = /<!--#include file="([\w-]+\.html)" -->/g;

/** The pages that are files of their own. */
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

/** The page there, whole, as a server with includes (SSI) would send it; `undefined` where there is none. */
export async function pageAt({ pathname, search }: URL, now: Date): Promise<string | undefined> {
  const file = files[pathname];
  const states = statePages.find(({ tag }) => pathname === `/${tag}.html`);
  const page = await (file ? read(file) : states ? renderStatePage(states) : articleAt(pathname + search, now));
  return page && complete(page, pathname);
}

/** What stands in for a page that there is none of. */
export function missingPage(): string {
  return complete(read('introuvable.html'), '');
}

/** With its includes; the menu says which page it is. */
function complete(page: string, path: string): string {
  return include(page).replace(`<li><a href="${path}">`, `<li><a href="${path}" aria-current="page">`);
}

function include(page: string): string {
  return page.replace(INCLUDE, (_, name: string) => include(read(`parts/${name}`)));
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
