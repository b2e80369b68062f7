import { readFile } from 'node:fs/promises';
import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import { tokens } from '../../../src/styles/tokens.js';
import { Problem } from '../problem.js';
import type { Moderation } from './environment.js';

/**
 * The scripts of the moderation. From the build: the elements that preview a proposal, an event, an offer and an alert, and the solver of
 * challenges. Of its own: the script of the login page, and those that warn before the session ends and before unsaved edits are lost.
 */
const scripts = Object.entries({
  'news-feed.js': new URL('../../../dist/news-feed.js', import.meta.url),
  'event-agenda.js': new URL('../../../dist/event-agenda.js', import.meta.url),
  'job-board.js': new URL('../../../dist/job-board.js', import.meta.url),
  'alert-banner.js': new URL('../../../dist/alert-banner.js', import.meta.url),
  'challenge.js': new URL('../../../dist/challenge.js', import.meta.url),
  'login.js': new URL('login-page.js', import.meta.url),
  'session.js': new URL('session.js', import.meta.url),
  'unsaved.js': new URL('unsaved.js', import.meta.url),
});

/**
 * Adds the routes of the style sheet, with the design tokens of the elements, and of the scripts, where they were
 * built.
 */
export function addAssets(pages: Hono<Moderation>): void {
  pages.get('/assets/moderation.css', etag(), async (context) => {
    const rules = await readFile(new URL('moderation.css', import.meta.url), 'utf8');
    return context.body(tokens.cssText.replaceAll(':host', ':root') + rules, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'no-cache',
    });
  });
  for (const [name, file] of scripts) {
    pages.get(`/assets/${name}`, etag(), async (context) => {
      const script = await readFile(file, 'utf8').catch(() => undefined);
      if (script === undefined) throw new Problem(404);
      return context.body(script, 200, {
        'Content-Type': 'text/javascript; charset=utf-8',
        'Cache-Control': 'no-cache',
      });
    });
  }
}
