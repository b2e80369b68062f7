import assert from 'node:assert/strict';
import type { Browser } from 'puppeteer-core';
import { blockingWidget, brokenWidgets, correctWidget } from '../support/broken-widgets.js';
import { launch } from '../support/browser.js';
import { type FaultCase, outcomes, prepareCases, samples } from '../support/fault-cases.js';
import { LONGEST_TASK, problemsOf } from '../support/fault-result.js';
import { scenes } from '../support/fault-scenes.js';
import { longestTaskCpu, observe, openPage, pressRetry } from '../support/observe.js';
import { bundleModule } from '../support/bundle.js';
import { inParallel } from '../support/parallel.js';
import type { Report } from '../support/report.js';
import { send, startServer, type TestServer } from '../support/server.js';
import { checkFailure } from '../support/write-cases.js';
import { writeScenes } from '../support/write-scenes.js';
import { author, expectedMessages, voter } from '../support/writers.js';

const PAGES_AT_ONCE = 3;

/** Checks that whatever an endpoint does, the page keeps working, and visitors get an understandable message. */
export async function run(report: Report): Promise<void> {
  const began = Date.now();
  const [server, browser] = await Promise.all([startServer(), launch()]);
  const cases = await prepareCases(server);
  try {
    // Writes mostly wait for time limits, so they do not slow the rest.
    await Promise.all([checkReads(report, browser, server, cases.list), checkWrites(report, browser, server)]);
    await checkControls(report, browser, server);
  } finally {
    await Promise.all([browser.close(), server.close(), cases.close()]);
  }
  const counts = `${Object.keys(outcomes).length} faults and ${Object.keys(scenes).length} scenes`;
  const writes = `${Object.keys(expectedMessages).length} failures and ${Object.keys(writeScenes).length} scenes of 2 writes`;
  report.figures(
    `${counts} × ${Object.keys(samples).length} widgets, ${writes} in ${Math.round((Date.now() - began) / 1000)} s`,
  );
}

async function checkReads(report: Report, browser: Browser, server: TestServer, cases: FaultCase[]): Promise<void> {
  report.info(await checkCases(report, browser, cases));
  await checkScenes(report, browser, server);
}

/**
 * Checks the fault cases. Returns a line about the longest tasks: those that are long in wall time are measured again
 * in CPU time.
 */
async function checkCases(report: Report, browser: Browser, cases: FaultCase[]): Promise<string> {
  const suspects: FaultCase[] = [];
  await inParallel(cases, PAGES_AT_ONCE, async (one) => {
    one.harm();
    const page = await openPage(browser, one.url);
    const seen = await observe(page, one.tag);
    if (seen.longestTask > LONGEST_TASK) suspects.push(one);
    await report.check(`${one.title}: ${one.outcome}`, () => {
      assert.deepEqual(problemsOf(seen, one.outcome, one.tag), []);
    });
    if (seen.retry) {
      await report.check(`${one.title}: a retry succeeds once the endpoint works`, async () => {
        await one.heal();
        await pressRetry(page, one.tag);
        assert.deepEqual(problemsOf(await observe(page, one.tag), 'ready'), []);
      });
    }
    await page.close();
  });
  const measured: number[] = [];
  for (const one of suspects) {
    await report.check(`${one.title}: no task over ${LONGEST_TASK} ms`, async () => {
      one.harm();
      const longest = await longestTaskCpu(browser, one.url, one.tag);
      measured.push(longest);
      assert.ok(longest <= LONGEST_TASK, `a task took ${Math.round(longest)} ms of CPU`);
    });
  }
  const worst = Math.round(Math.max(0, ...measured));
  return `${suspects.length} of ${cases.length} pages had a task over ${LONGEST_TASK} ms of wall time; their longest: ${worst} ms of CPU`;
}

async function checkScenes(report: Report, browser: Browser, server: TestServer): Promise<void> {
  const plays = Object.entries(scenes).flatMap(([title, play]) =>
    Object.entries(samples).map(([tag, sample]) => ({ title: `<${tag}> ${title}`, play, tag, sample })),
  );
  await inParallel(plays, PAGES_AT_ONCE, ({ title, play, tag, sample }) =>
    report.check(title, () => play({ browser, server, tag, sample })),
  );
}

/** Checks that sent data arrives once or is kept for a retry, whatever happens on the way. */
async function checkWrites(report: Report, browser: Browser, server: TestServer): Promise<void> {
  server.on(
    '/visitor.js',
    send(await bundleModule('test/support/page-visitor.ts'), { 'Content-Type': 'text/javascript' }),
  );
  const plays = Object.entries(expectedMessages).flatMap(([name, { vote, proposal }]) =>
    (
      [
        [voter, vote],
        [author, proposal],
      ] as const
    ).map(([writer, expected]) => ({
      title: `<${writer.tag}> sends, and ${name} comes of it: ${expected.sentence}`,
      play: () => checkFailure(browser, server, writer, name, expected),
    })),
  );
  const timed = Object.entries(writeScenes).flatMap(([title, scene]) =>
    [voter, author].map((writer) => ({
      title: `<${writer.tag}> ${title}`,
      play: () => scene(browser, server, writer),
    })),
  );
  await inParallel([...plays, ...timed], PAGES_AT_ONCE, ({ title, play }) => report.check(title, play));
}

/**
 * Negative controls: the suite must reject each of the broken widgets, and accept the correct one that they derive
 * from.
 */
async function checkControls(report: Report, browser: Browser, server: TestServer): Promise<void> {
  const tag = 'news-feed';
  server.on('/controls/endpoint', send('', {}, 500));
  const put = (name: string, source: string): string => {
    const path = `/controls/${name.replaceAll(' ', '-')}`;
    server.on(`${path}.js`, send(source, { 'Content-Type': 'text/javascript' }));
    const body = `<${tag} endpoint="/controls/endpoint"><a href="/repli">Le site de la commune</a></${tag}>`;
    return server.page(`${path}.html`, body, { scripts: [`${path}.js`] });
  };
  const problems = async (url: string): Promise<string[]> => {
    const page = await openPage(browser, url);
    const seen = await observe(page, tag);
    await page.close();
    return problemsOf(seen, 'http-5xx');
  };
  await report.check('control: a correct widget passes', async () => {
    assert.deepEqual(await problems(put('honest', correctWidget)), []);
  });
  await inParallel(Object.entries(brokenWidgets), PAGES_AT_ONCE, ([name, source]) =>
    report.check(`control: a widget that ${name} is caught`, async () => {
      assert.notDeepEqual(await problems(put(name, source)), []);
    }),
  );
  await report.check('control: a widget that blocks the page is caught', async () => {
    assert.ok((await longestTaskCpu(browser, put('blocks', blockingWidget), tag)) > LONGEST_TASK);
  });
}
