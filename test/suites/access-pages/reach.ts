import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { publicPages } from './pages.js';

/** An address of a page, without its query and fragment. */
const pathOf = (url: URL): string => url.pathname;

/**
 * The paths of all pages that links lead to from the home page, whether the browser follows them or a script reads them
 * (RGAA 12.1, 12.2).
 */
async function reachable(origin: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const waiting = ['/'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue;
    const response = await fetch(origin + path);
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') && response.ok;
    const source = isPage ? await response.text() : '';
    if (!isPage) continue;
    pages.set(path, source);
    waiting.push(...linksIn(source, origin + path).filter((link) => !pages.has(link)));
  }
  return pages;
}

function linksIn(source: string, base: string): string[] {
  const links = [...source.matchAll(/<a\s[^>]*\bhref="([^"#][^"]*)"/g)].map(([, href = '']) => href);
  return links.flatMap((href) => {
    const url = URL.canParse(href, base) ? new URL(href, base) : undefined;
    return url?.origin === new URL(base).origin ? [pathOf(url)] : [];
  });
}

/** The title of a page's source. */
function titleOf(source: string): string {
  return /<title>([^<]*)<\/title>/.exec(source)?.[1]?.trim() ?? '';
}

/** Checks that every page is reached from the home page, and that each has a title of its own (RGAA 8.6). */
export async function pagesAreReached(report: Report, origin: string): Promise<number> {
  const pages = await reachable(origin);
  await report.check('every page is reached by links from the home page', () =>
    assert.deepEqual(
      publicPages.filter((path) => !pages.has(path) && path !== '/actualites/marche-de-printemps'),
      [],
    ),
  );
  await report.check('every page has a title of its own, which names the site', () => {
    const titles = [...pages].map(([path, source]) => [path, titleOf(source)] as const);
    assert.deepEqual(vague(titles), []);
  });
  await report.check('every page of the site has two ways to navigate: a menu, and the plan or the search', () =>
    assert.deepEqual(withoutTwoWays([...pages].filter(([path]) => !path.startsWith('/api/'))), []),
  );
  return pages.size;
}

/** The pages from which only a menu, or none, leads to the others (RGAA 12.1). */
export function withoutTwoWays(pages: readonly (readonly [path: string, source: string])[]): string[] {
  const isComplete = (source: string): boolean =>
    /<nav\b[^>]*>[^]*?<a\b/.test(source) && /<a\b[^>]* href="(?:\/en)?\/(?:plan|recherche)\/"/.test(source);
  return pages.filter(([, source]) => !isComplete(source)).map(([path]) => path);
}

/** The pages whose title does not name the site, or is that of another one. */
export function vague(titles: readonly (readonly [path: string, title: string])[]): string[] {
  const all = titles.map(([, title]) => title);
  return titles
    .filter(
      ([, title]) =>
        !/Saint-Martin-des-Prés|Commune widgets|Modération/.test(title) ||
        all.indexOf(title) !== all.lastIndexOf(title),
    )
    .map(([path, title]) => `${path}: "${title}"`);
}
