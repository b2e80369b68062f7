import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { sideFiles } from '../../../scripts/build/bundles.js';
import { submission as en } from '../../../src/locales/en/submission.js';
import { submission as fr } from '../../../src/locales/fr/submission.js';
import type { Report } from '../../support/report.js';
import { send, type TestServer } from '../../support/server.js';
import { until } from '../../support/until.js';
import { openEndpoint } from '../drafts/endpoint.js';
import { press } from '../drafts/form.js';

/** Chunks would be refused by such a policy as well. */
const FILE = 'commune-widgets.iife.js';
const PICTURE = 'place.png';

/** The use of a side file on a page. */
interface Use {
  /** The widget. Default: a form for proposals. */
  markup?: string;
  /** The language of the page. Default: `fr`. */
  lang?: string;
  /** The fragment of its address. */
  fragment?: string;
  /** The visitor's action. */
  act?(page: Page): Promise<void>;
  /** CSS selector of an element in a shadow root of the page, and its text after the action. */
  where: string;
  text: string;
  /** Its text without the file; empty where there is no such element. */
  without: string;
}

/** A page, and its warnings in the console about the side file. */
interface Visit {
  page: Page;
  warnings: string[];
}

const FORM = '<submit-news endpoint="/submissions/schema" loading="eager"></submit-news>';

const uses: Record<string, Use> = {
  'details.js': {
    markup: '<news-feed endpoint="/items" loading="eager" detail="inline"></news-feed>',
    act: openItem,
    where: '[part="description"] p',
    text: 'Le texte entier.',
    without: '',
  },
  'locales/en.js': { lang: 'en', where: '[part="heading"]', text: en.heading, without: fr.heading },
  'photos.js': {
    act: choosePicture,
    where: '[part="chosen"] [part="hint"], [part="refused"] p',
    text: PICTURE,
    without: fr.images.unprepared(PICTURE),
  },
  'challenge.js': {
    act: sendProposal,
    where: '[part="receipt"] [part="step-title"], [part="send-error"] p',
    text: fr.done,
    without: fr.failures.challenge,
  },
  'diagnosis.js': {
    fragment: '#commune-debug',
    where: 'dialog[open] h2',
    text: 'Diagnostic des widgets',
    without: '',
  },
};

/**
 * Checks that under a policy of hashes alone each side file works if the policy names it, and that the page works
 * without it otherwise, with a line in the console. Each of the two is the negative control of the other.
 */
export async function checkSideFiles(report: Report, browser: Browser, server: TestServer): Promise<void> {
  const values = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as Record<string, string>;
  const tag = `<script defer src="/dist/${FILE}" integrity="${values[FILE] ?? ''}"></script>`;
  openEndpoint(server);
  const answer = (text: string) => {
    const items = [{ id: '1', url: '/texte', title: 'Loto', content_html: `<p>${text}</p>` }];
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Actualités', items };
    return send(JSON.stringify(feed), { 'Content-Type': 'application/json' });
  };
  server.on('/items', answer('Samedi.'));
  server.on('/texte', answer('Le texte entier.'));
  for (const { file } of sideFiles) {
    const use = uses[file];
    const others = sideFiles.filter((each) => each.file !== file).map((each) => each.file);
    const open = async (named: readonly string[]): Promise<Visit> => {
      const hashes = [FILE, ...named].map((name) => `'${values[name] ?? ''}'`).join(' ');
      const policy = `default-src 'none'; connect-src 'self'; script-src ${hashes}`;
      const markup = use?.markup ?? FORM;
      const html = `<!doctype html><html lang="${use?.lang ?? 'fr'}"><meta charset="utf-8"><title>Page</title>${tag}${markup}`;
      server.on('/hashes', send(html, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy }));
      const page = await (await browser.createBrowserContext()).newPage();
      const warnings: string[] = [];
      page.on('console', (message) => {
        const text = message.text();
        if (text.startsWith('[commune-widgets]') && text.includes(`/${file}`)) warnings.push(text);
      });
      await page.goto(`${server.origin}/hashes${use?.fragment ?? ''}`);
      await page.waitForFunction(() => document.querySelector('submit-news, news-feed')?.matches(':state(ready)'));
      await use?.act?.(page);
      return { page, warnings };
    };
    await report.check(`hashes only: ${file} works where the policy names it`, async () => {
      const { page, warnings } = await open([file]);
      await until(`« ${use?.text} »`, async () => (await read(page, use?.where)) === use?.text);
      assert.deepEqual(warnings, []);
      await page.browserContext().close();
    });
    await report.check(`hashes only: the page does without ${file} where the policy does not name it`, async () => {
      const { page, warnings } = await open(others);
      await until(`« ${use?.without} »`, async () => (await read(page, use?.where).catch(leaving)) === use?.without);
      await until('a warning in the console', () => warnings.length > 0);
      await page.browserContext().close();
    });
  }
}

/** The text of the first such element, in the widget or in the dialog over the page. */
function read(page: Page, where = ''): Promise<string> {
  return page.evaluate((selector) => {
    const hosts = document.querySelectorAll('submit-news, news-feed, html > div');
    const found = [...hosts].map((host) => host.shadowRoot?.querySelector(selector)).find(Boolean);
    return found?.textContent?.trim() ?? '';
  }, where);
}

/** Without the file, the link of a news item is followed. */
function leaving(error: unknown): string {
  if (error instanceof Error && error.message.includes('navigation')) return '';
  throw error;
}

async function choosePicture(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    const input = document.querySelector('submit-news')?.shadowRoot?.getElementById('images') as HTMLInputElement;
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 });
    canvas.getContext('2d')?.fillRect(20, 20, 100, 100);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    const files = new DataTransfer();
    files.items.add(new File([blob as Blob], name, { type: 'image/png' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, PICTURE);
}

async function sendProposal(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector('submit-news')?.shadowRoot;
    const texts = { title: 'Fête', body: 'Samedi.', contactName: 'Zoé Dupont', contactEmail: 'zoe@exemple.fr' };
    for (const [id, text] of Object.entries(texts)) {
      const control = root?.getElementById(id) as HTMLInputElement;
      control.value = text;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
    root?.getElementById('consent')?.click();
  });
  await press(page, 'next');
  await press(page, 'send');
}

async function openItem(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('news-feed')?.shadowRoot?.querySelector<HTMLElement>('[part~="disclosure"]')?.click();
  });
}
