import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { WebKitSession } from '../../scripts/browsers/webkit-session.js';
import { type Browser, launch, launchFirefox } from '../support/browser.js';
import { bundleModule } from '../support/bundle.js';
import { refreshes } from '../support/refreshed-page.js';
import type { Report } from '../support/report.js';
import { send, startServer, type TestServer } from '../support/server.js';
import { sample } from '../support/share.js';
import { until } from '../support/until.js';
import type { Outcome } from './morphs/page.js';

const poll = {
  id: 'place',
  question: 'Quoi ?',
  status: 'open',
  choices: ['Arbres', 'Bancs'].map((label) => ({ id: label, label })),
};

/** Opens the page; resolves to the outcome of each refresh. */
type Engine = (url: string) => Promise<Outcome[]>;
const engines: Record<string, Engine> = {
  Chromium: async (url) => inBrowser(await launch(), url),
  Firefox: async (url) => inBrowser(await launchFirefox(), url),
  WebKit: inWebKit,
};

/**
 * Checks, with each library that refreshes a page in place, in three engines: the widget stays the same element, keeps
 * the visitor's choice, and sends no second request. Negative control: a page that removes the widget and inserts
 * another one later.
 */
export async function run(report: Report): Promise<void> {
  const server = await startServer();
  try {
    const javascript = { 'Content-Type': 'text/javascript' };
    const module = await bundleModule(fileURLToPath(new URL('morphs/page.ts', import.meta.url)));
    server.on('/morphs.js', send(module, javascript));
    server.on('/poll', send(JSON.stringify(poll)));
    const url = server.page('/page', '', { scripts: ['/dist/commune-widgets.js', '/morphs.js'] });
    let count = 0;
    for (const [row, [name, play]] of Object.entries(engines).entries()) {
      const before = server.requests.length;
      const titles = sample(Object.keys(refreshes), row);
      const outcomes = await play(`${url}?${new URLSearchParams(titles.map((title) => ['refresh', title]))}`);
      if (!outcomes.length) throw new Error(`No refresh ran in ${name}.`);
      const asked = timesAsked(server, before);
      for (const outcome of outcomes) {
        const { title } = outcome;
        if (title.startsWith('late,')) {
          await report.check(`${name}: control: ${title}`, () => {
            assert.throws(() => requireKept(outcome, asked.get(title)), { code: 'ERR_ASSERTION' });
          });
          continue;
        }
        count += 1;
        await report.check(`${name}: ${title}`, () => requireKept(outcome, asked.get(title)));
      }
    }
    report.figures(`${count} refreshes in ${Object.keys(engines).length} engines, the controls caught`);
  } finally {
    await server.close();
  }
}

function requireKept({ kept, chosen, polls, fallback: [is, should] }: Outcome, asked: number | undefined): void {
  assert.deepEqual({ kept, chosen, polls, asked }, { kept: true, chosen: [true, false], polls: 1, asked: 1 });
  assert.equal(is, should);
}

/** The number of requests for each poll, by the title in its address. */
function timesAsked({ requests }: TestServer, from: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of requests.slice(from)) {
    if (!path.startsWith('/poll?')) continue;
    const title = decodeURIComponent(path.slice('/poll?'.length));
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return counts;
}

async function inBrowser(browser: Browser, url: string): Promise<Outcome[]> {
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const outcomes = await page.waitForFunction(() => Reflect.get(globalThis, 'outcomes') as Outcome[] | undefined, {
      timeout: 60_000,
    });
    return (await outcomes.jsonValue()) ?? [];
  } finally {
    await browser.close();
  }
}

async function inWebKit(url: string): Promise<Outcome[]> {
  const session = new WebKitSession();
  try {
    await session.open(url);
    let outcomes: unknown;
    await until('the outcomes', async () => !!(outcomes = await session.run('return globalThis.outcomes')));
    return outcomes as Outcome[];
  } finally {
    await session.stop();
  }
}
