import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { launch } from '../support/browser.js';
import { widgetTags } from '../../src/widget-table.js';
import type { Report } from '../support/report.js';
import { send, startServer, type TestServer } from '../support/server.js';

const FILE = '/dist/locales/en.js';
const RETRY = ['Réessayer', 'Try again'] as const;

/** The state of a page in English. */
interface Seen {
  retry: (string | undefined)[];
  lines: string[];
  /** The number of requests for the file. */
  asked: number;
}

/**
 * Checks that English is loaded from a file beside each of the others, once per page, and only for pages in English.
 */
export async function run(report: Report): Promise<void> {
  const [server, browser] = await Promise.all([startServer(), launch()]);
  server.on('/broken', send('', {}, 404));
  try {
    const hashes = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as Record<string, string>;
    for (const file of ['commune-widgets.js', 'commune-widgets.iife.js', ...widgetTags.map((tag) => `${tag}.js`)]) {
      await report.check(`${file} shows English texts after one more request`, async () => {
        const { retry, lines, asked } = await visit(browser, server, [file]);
        assert.deepEqual(new Set(retry), new Set([RETRY[1]]));
        assert.equal(asked, 1);
        assert.equal(
          lines.some((line) => line.includes('en.js')),
          false,
        );
      });
    }
    await report.check('a page in French does not request the English file', async () => {
      const { retry, asked } = await visit(browser, server, ['commune-widgets.js'], { lang: 'fr' });
      assert.deepEqual([...new Set(retry), asked], [RETRY[0], 0]);
    });
    const policy = (...files: string[]) => `script-src ${files.map((file) => `'${hashes[file] ?? ''}'`).join(' ')}`;
    await report.check('French texts are shown if the policy blocks the file, with one console message', async () => {
      const files = ['commune-widgets.iife.js'];
      const { retry, lines } = await visit(browser, server, files, { policy: policy(...files) });
      assert.deepEqual([...new Set(retry)], [RETRY[0]]);
      assert.equal(lines.filter((line) => line.includes('en.js manque')).length, 1);
    });
    await report.check('a script tag of the page can load the file by its hash, without a second request', async () => {
      const files = ['locales/en.js', 'commune-widgets.iife.js'];
      const { retry, asked } = await visit(browser, server, files, { policy: policy(...files) });
      assert.deepEqual([...new Set(retry), asked], [RETRY[1], 1]);
    });
    report.figures('7 files, 2 policies');
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

async function visit(
  browser: Browser,
  server: TestServer,
  files: readonly string[],
  { lang = 'en', policy = "script-src 'self'" } = {},
): Promise<Seen> {
  const hashes = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as Record<string, string>;
  const tag = (file: string) =>
    `<script ${/iife|locales/.test(file) ? 'defer' : 'type="module"'} src="/dist/${file}" integrity="${hashes[file] ?? ''}"></script>`;
  const own = widgetTags.filter((name) => files.some((file) => file.startsWith('commune') || file === `${name}.js`));
  const widgets = own.map((name) => `<${name} endpoint="/broken" loading="eager"></${name}>`).join('');
  const html = `<!doctype html><html lang="${lang}"><title>Page</title>${files.map(tag).join('')}${widgets}`;
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
  server.on('/page', send(html, headers));
  const before = server.requests.length;
  const page = await browser.newPage();
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  await page.goto(`${server.origin}/page`);
  const retry = await page.waitForFunction(
    (names: string[]) => {
      const found = names.map((name) =>
        document.querySelector(name)?.shadowRoot?.querySelector('[part~=retry]')?.textContent?.trim(),
      );
      return found.every(Boolean) && found;
    },
    {},
    own,
  );
  const seen = { retry: (await retry.jsonValue()) as string[], lines, asked: 0 };
  seen.asked = server.requests.slice(before).filter(({ path }) => path === FILE).length;
  await page.close();
  return seen;
}
