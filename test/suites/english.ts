import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { launch } from '../support/browser.js';
import { widgetTags } from '../../src/widget-table.js';
import type { Report } from '../support/report.js';
import { send, startServer, type TestServer } from '../support/server.js';

const FILE = '/dist/locales/en.js';
/** What a widget says whose data can’t be loaded; the banner, which then says nothing, of an alert. */
const SAID: Record<string, readonly string[]> = {
  fr: ['Réessayer', 'Attention :'],
  en: ['Try again', 'Warning:'],
};
const ALERTS = JSON.stringify({ alerts: [{ title: 'Coupure d’eau', severity: 'warning' }] });

/** The state of a page in English. */
interface Seen {
  /** The language of each widget. */
  languages: string[];
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
  server.on('/alerts', send(ALERTS));
  try {
    const hashes = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as Record<string, string>;
    for (const file of ['commune-widgets.js', 'commune-widgets.iife.js', ...widgetTags.map((tag) => `${tag}.js`)]) {
      await report.check(`${file} shows English texts after one more request`, async () => {
        const { languages, lines, asked } = await visit(browser, server, [file]);
        assert.deepEqual(new Set(languages), new Set(['en']));
        assert.equal(asked, 1);
        assert.equal(
          lines.some((line) => line.includes('en.js')),
          false,
        );
      });
    }
    await report.check('a page in French does not request the English file', async () => {
      const { languages, asked } = await visit(browser, server, ['commune-widgets.js'], { lang: 'fr' });
      assert.deepEqual([...new Set(languages), asked], ['fr', 0]);
    });
    const policy = (...files: string[]) => `script-src ${files.map((file) => `'${hashes[file] ?? ''}'`).join(' ')}`;
    await report.check('French texts are shown if the policy blocks the file, with one console message', async () => {
      const files = ['commune-widgets.iife.js'];
      const { languages, lines } = await visit(browser, server, files, { policy: policy(...files) });
      assert.deepEqual([...new Set(languages)], ['fr']);
      assert.equal(lines.filter((line) => line.includes('en.js manque')).length, 1);
    });
    await report.check('a script tag of the page can load the file by its hash, without a second request', async () => {
      const files = ['locales/en.js', 'commune-widgets.iife.js'];
      const { languages, asked } = await visit(browser, server, files, { policy: policy(...files) });
      assert.deepEqual([...new Set(languages), asked], ['en', 1]);
    });
    report.figures(`${widgetTags.length + 2} files, 2 policies`);
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
  const endpoint = (name: string) => (name === 'alert-banner' ? '/alerts' : '/broken');
  const widgets = own.map((name) => `<${name} endpoint="${endpoint(name)}" loading="eager"></${name}>`).join('');
  const html = `<!doctype html><html lang="${lang}"><title>Page</title>${files.map(tag).join('')}${widgets}`;
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
  server.on('/page', send(html, headers));
  const before = server.requests.length;
  const page = await browser.newPage();
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  await page.goto(`${server.origin}/page`);
  const found = await page.waitForFunction(
    (names: string[]) => {
      const found = names.map((name) =>
        document.querySelector(name)?.shadowRoot?.querySelector('[part~=retry],[part=severity]')?.textContent?.trim(),
      );
      return found.every(Boolean) && found;
    },
    {},
    own,
  );
  const texts = (await found.jsonValue()) as string[];
  const languages = texts.map((text) => {
    const known = Object.keys(SAID).find((language) => SAID[language]?.includes(text.replace(/\s/g, ' ')));
    return known ?? text;
  });
  const seen = { languages, lines, asked: 0 };
  seen.asked = server.requests.slice(before).filter(({ path }) => path === FILE).length;
  await page.close();
  return seen;
}
