import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { buildIfStale } from '../../demo/api/build.js';
import { launch, type Browser } from '../../test/support/browser.js';
import { send, startServer } from '../../test/support/server.js';

/**
 * What the news feed costs beside the floor: the same ten items in a bare custom element. Candidates take turns, each
 * in a context of its own (cold caches), so that a noisy moment does not fall on one. CPU is thread time, which other
 * work on the machine does not change; only ratios within one run carry over to another machine.
 */
const ROUNDS = 7;

interface Candidate {
  name: string;
  script?: URL;
  body: string;
  /** Finds the tenth item. */
  ready: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const tenth = (tag: string) => `document.querySelector('${tag}')?.shadowRoot?.querySelectorAll('li').length >= 10`;

const candidates: Candidate[] = [
  { name: 'blank page', body: '', ready: 'true' },
  {
    name: 'vanilla element',
    script: new URL('vanilla-feed.js', import.meta.url),
    body: '<vanilla-feed endpoint="/feed.json"></vanilla-feed>',
    ready: tenth('vanilla-feed'),
  },
  {
    name: 'news-feed',
    script: new URL('../../dist/news-feed.js', import.meta.url),
    body: '<news-feed endpoint="/feed.json" loading="eager"></news-feed>',
    ready: tenth('news-feed'),
  },
];

const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Vie locale',
  items: Array.from({ length: 10 }, (_, index) => ({
    id: String(index),
    url: `https://mairie.example/actualites/${index}`,
    title: `Travaux rue de l’Église, semaine ${index + 1}`,
    summary: 'La circulation sera alternée pendant la durée du chantier. '.repeat(3),
    date_published: `2026-01-${10 + index}T09:00:00+01:00`,
  })),
});

/** One cold visit: thread time of the page's tasks, in milliseconds. */
async function visit(browser: Browser, url: string, ready: string): Promise<number> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(ready);
  const { metrics } = await client.send('Performance.getMetrics');
  await context.close();
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

buildIfStale(root);
const server = await startServer();
const browser = await launch();
try {
  server.on('/feed.json', send(feed));
  server.on('/favicon.ico', send('', {}, 204));
  const pages = await Promise.all(
    candidates.map(async ({ script, body, ready }, index) => {
      const code = script ? await readFile(script) : Buffer.alloc(0);
      server.on(`/script-${index}.js`, send(code, { 'Content-Type': 'text/javascript' }));
      const scripts = script ? [`/script-${index}.js`] : [];
      return { ready, url: server.page(`/page-${index}`, body, { scripts }), bytes: brotliCompressSync(code).length };
    }),
  );
  const times = pages.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of pages.keys()) {
      const turn = (index + round) % pages.length;
      const page = pages[turn];
      if (page) times[turn]?.push(await visit(browser, page.url, page.ready));
    }
  }
  const medians = times.map(median);
  const [blank = NaN, vanilla = NaN] = medians;
  for (const [index, { name }] of candidates.entries()) {
    const added = (medians[index] ?? NaN) - blank;
    const ratio = added / (vanilla - blank);
    const bytes = index ? `${pages[index]?.bytes} bytes` : '';
    console.log(`${name.padEnd(18)} ${added.toFixed(1).padStart(6)} ms CPU ${ratio.toFixed(2).padStart(6)} × ${bytes}`);
  }
} finally {
  await browser.close();
  await server.close();
}
