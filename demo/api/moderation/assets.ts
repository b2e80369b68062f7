import { readFile } from 'node:fs/promises';
import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import { tokens } from '../../../src/styles/tokens.js';
import { Problem } from '../problem.js';
import type { Moderation } from './environment.js';

/** The element that a proposal is shown with, as visitors will see it. */
const LIBRARY = new URL('../../../dist/news-feed.js', import.meta.url);

/** The style sheet, on the tokens of the elements; and their library, where it was built. */
export function addAssets(pages: Hono<Moderation>): void {
  pages.get('/assets/moderation.css', etag(), async (context) => {
    const rules = await readFile(new URL('moderation.css', import.meta.url), 'utf8');
    return context.body(tokens.cssText.replaceAll(':host', ':root') + rules, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'no-cache',
    });
  });
  pages.get('/assets/news-feed.js', etag(), async (context) => {
    const library = await readFile(LIBRARY, 'utf8').catch(() => undefined);
    if (library === undefined) throw new Problem(404);
    return context.body(library, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
    });
  });
}
