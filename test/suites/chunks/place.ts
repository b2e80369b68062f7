import type { Browser, Page } from 'puppeteer-core';
import type { PublishedChunk } from '../../../scripts/build/published-chunks.js';
import { script } from '../../support/observer/cases.js';
import type { Report } from '../../support/report.js';
import { send, type TestServer } from '../../support/server.js';

/** A browser, and a server with the built files and answers for every widget. */
export interface ChunkPlace {
  report: Report;
  server: TestServer;
  browser: Browser;
  chunks: readonly PublishedChunk[];
}

/** A visited page, and what the library has written to its console. */
export interface ChunkVisit {
  page: Page;
  lines: string[];
  errors: string[];
}

/** The script tag of a page. */
const SCRIPT = script('/dist/commune-widgets.js');

/** The address of a chunk. */
export function addressOf({ chunks }: ChunkPlace, name: string): string {
  const chunk = chunks.find((each) => each.name === name);
  if (!chunk) throw new Error(`There is no chunk “${name}”.`);
  return `/dist/${chunk.file}`;
}

/** An address that answers a widget with its own JSON format. */
export function dataOf(tag: string): string {
  return `/data/${tag}.json`;
}

/** The names of the chunks that were requested since a number of requests, in order. */
export function askedChunks({ server, chunks }: ChunkPlace, since: number): string[] {
  const paths = server.requests.slice(since).map(({ path }) => path.replace(/\?.*/, ''));
  return paths.flatMap((path) => chunks.find(({ file }) => path === `/dist/${file}`)?.name ?? []);
}

/**
 * Opens a page with this body in a context of its own: nothing is cached. `head` is the markup of its head; by default the
 * script tag. Resolves when the document is parsed.
 */
export async function openPage(
  { server, browser }: ChunkPlace,
  body: string,
  headers: Record<string, string> = {},
  head = SCRIPT,
): Promise<ChunkVisit> {
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>${head}<body>${body}`;
  server.on('/page', send(html, { 'Content-Type': 'text/html; charset=utf-8', ...headers }));
  const page = await (await browser.createBrowserContext()).newPage();
  const visit: ChunkVisit = { page, lines: [], errors: [] };
  page.on('pageerror', (error) => visit.errors.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('[commune-widgets]') || /preload/.test(text)) visit.lines.push(text);
  });
  await page.goto(`${server.origin}/page`, { waitUntil: 'domcontentloaded' });
  return visit;
}

/** Waits until every element of the widget is in this state. */
export async function untilState(page: Page, tag: string, state: string): Promise<void> {
  await page.waitForFunction(
    (name, wanted) => {
      const all = [...document.querySelectorAll(name)];
      return all.length > 0 && all.every((element) => element.matches(`:state(${wanted})`));
    },
    {},
    tag,
    state,
  );
}
