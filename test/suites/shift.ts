import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { buildIfStale } from '../../demo/api/build.js';
import { launch } from '../support/browser.js';
import type { Report } from '../support/report.js';
import { send, startServer, type Handler, type TestServer } from '../support/server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const WIDTHS = [360, 1280];
const COUNTS = [3, 5, 10];
/** What the design allows where nobody has set a height. */
const BUDGET = 0.02;
const HEAD = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
<meta name="viewport" content="width=device-width">`;
/** The script holds the first frame back: what comes before it is the page's own affair. */
const SCRIPT = '<script type="module" blocking="render" src="/dist/commune-widgets.js"></script>';
const BELOW = '<p>Ce qui suit sur la page.</p>'.repeat(20);

interface Scene {
  tag: string;
  options: Record<string, string>;
  answer: string;
}

interface Visitor {
  server: TestServer;
  page: Page;
}

/** What stands below a widget stays where it is when slow data arrives. */
export async function run(report: Report): Promise<void> {
  buildIfStale(root);
  const [server, browser] = await Promise.all([startServer(), launch()]);
  const visitor = { server, page: await browser.newPage() };
  let worst = 0;
  let visits = 0;
  try {
    for (const width of WIDTHS) {
      await visitor.page.setViewport({ width, height: 800 });
      for (const [form, write] of Object.entries(forms)) {
        for (const scene of scenes()) {
          const title = `${scene.tag} ${Object.values(scene.options).join(' ')}, as a ${form}, ${width} px wide`;
          await report.check(title, async () => {
            const shift = await shiftOf(visitor, write(scene), scene);
            report.info(`${shift.toFixed(4)}  ${title}`);
            worst = Math.max(worst, shift);
            visits++;
            assert.ok(shift <= BUDGET, `A shift of ${shift.toFixed(4)}`);
          });
        }
      }
    }
    await report.check('control: without the reserve the page moves', async () => {
      const [scene] = scenes();
      assert.ok(scene);
      const released = { ...scene, options: { ...scene.options, style: '--cw-min-height:auto' } };
      assert.ok((await shiftOf(visitor, forms.tag(released), scene)) > BUDGET);
    });
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
  report.figures(`${visits} visits, shift at most ${worst.toFixed(4)}`);
}

const forms = {
  tag: ({ tag, options }: Scene) => `<${tag} endpoint="/data"${written(options, '')}>${fallback}</${tag}>`,
  placeholder: ({ tag, options }: Scene) =>
    `<div data-cw="${tag}" data-cw-endpoint="/data"${written(options, 'data-cw-')}>${fallback}</div>`,
};

const fallback = '<a href="/actualites">Actualités</a>';

function written(options: Record<string, string>, prefix: string): string {
  return Object.entries(options)
    .map(([name, value]) => ` ${name === 'style' ? '' : prefix}${name}="${value}"`)
    .join('');
}

function scenes(): Scene[] {
  const lists = COUNTS.flatMap((count): Scene[] => [
    { tag: 'news-feed', options: { limit: String(count) }, answer: news(count) },
    { tag: 'news-feed', options: { limit: String(count), layout: 'compact' }, answer: news(count) },
    { tag: 'job-board', options: { limit: String(count) }, answer: jobs(count) },
    { tag: 'weather-card', options: { forecast: String(count) }, answer: recorded('weather.json') },
  ]);
  return [
    ...lists,
    { tag: 'poll-box', options: {}, answer: poll },
    { tag: 'submit-news', options: {}, answer: recorded('submission-schema.json') },
  ];
}

/** The layout shift from the first frame until the held data is shown and painted. */
async function shiftOf({ server, page }: Visitor, markup: string, { tag, answer }: Scene): Promise<number> {
  const held: ServerResponse[] = [];
  server.on('/data', (response) => void held.push(response));
  server.on('/page', send(`${HEAD}${SCRIPT}<body>${markup}${BELOW}`, { 'Content-Type': 'text/html' }));
  await page.goto(`${server.origin}/page`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(isPainted, { polling: 50 }, tag);
  await page.evaluate(frames);
  const handler: Handler = send(answer);
  server.on('/data', handler);
  for (const response of held) await handler(response, response.req);
  await page.waitForFunction((name) => document.querySelector(name)?.matches(':state(ready)'), { polling: 50 }, tag);
  await page.evaluate(frames);
  return page.evaluate(shiftSoFar);
}

/** Runs in the page. */
function isPainted(tag: string): boolean {
  return (
    performance.getEntriesByName('first-contentful-paint').length > 0 &&
    document.querySelector(tag)?.matches(':state(loading)') === true
  );
}

/** Runs in the page: two frames, after which what was rendered is painted. */
function frames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve();
      }),
    );
  });
}

/** Runs in the page. */
function shiftSoFar(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      const shifts = list.getEntries().filter(({ entryType }) => entryType === 'layout-shift');
      resolve(shifts.reduce((sum, entry) => sum + ((entry as PerformanceEntry & { value?: number }).value ?? 0), 0));
    }).observe({ type: 'layout-shift', buffered: true });
    // An observer that has nothing to tell is never called.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve(0);
      }),
    );
  });
}

function recorded(name: string): string {
  return readFileSync(new URL(`../../demo/api/answers/${name}`, import.meta.url), 'utf8');
}

const SENTENCE =
  'La commune invite les habitants à la réunion publique du mardi soir, salle de la halle, à vingt heures. ';

function news(count: number): string {
  const items = Array.from({ length: count }, (_, index) => ({
    id: String(index),
    url: `https://commune.example/${index}`,
    title: `Réunion publique sur l’aménagement du bourg, n° ${index}`,
    summary: SENTENCE.repeat(2),
    date_published: '2026-11-20T10:00:00Z',
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Vie locale', items });
}

function jobs(count: number): string {
  return JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      '@type': 'JobPosting',
      identifier: String(index),
      title: `Agent des espaces verts n° ${index}`,
      description: SENTENCE.repeat(3),
      datePosted: '2026-11-01',
      validThrough: '2099-01-01',
      employmentType: 'FULL_TIME',
      hiringOrganization: { name: 'Mairie de Saint-Martin-des-Prés' },
      jobLocation: { address: { addressLocality: 'Saint-Martin-des-Prés', postalCode: '59999' } },
    })),
  );
}

const poll = JSON.stringify({
  id: 'place',
  question: 'Quel aménagement pour la place ?',
  status: 'open',
  choices: ['Des arbres', 'Des bancs', 'Une fontaine'].map((label, index) => ({ id: String(index), label })),
});
