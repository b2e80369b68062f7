import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryFile } from '../../scripts/build/bundles.js';
import { compileHint } from '../../scripts/build/compile-hint.js';
import { publishedChunks } from '../../scripts/build/published-chunks.js';
import { launch } from '../support/browser.js';
import { serveCases, tags } from '../support/observer/cases.js';
import type { Report } from '../support/report.js';
import { newsSample } from '../support/samples.js';
import { send, startServer } from '../support/server.js';
import { checkAddresses } from './chunks/addresses.js';
import { checkBroken } from './chunks/broken.js';
import { checkDetails } from './chunks/details.js';
import { checkFirstRequests } from './chunks/first-requests.js';
import { dataOf } from './chunks/place.js';
import { checkUsed } from './chunks/used.js';
import { checkWrittenHead } from './chunks/written-head.js';

/**
 * Checks that a page loads the parts of `commune-widgets.js` that it uses and no other, everything at once, and what
 * happens when one is missing, slow, altered or blocked.
 */
export async function run(report: Report): Promise<void> {
  const [server, browser, chunks] = await Promise.all([startServer(), launch(), publishedChunks('dist')]);
  serveCases(server);
  for (const tag of tags) server.on(dataOf(tag), server.handler(`/ready/${tag}`));
  server.on(dataOf('news-feed'), send(newsSample.json));
  // The recorded events are over.
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  server.on(dataOf('event-agenda'), send(JSON.stringify({ events: [{ title: 'Fête', start: tomorrow }] })));
  const place = { report, server, browser, chunks };
  const codes = await Promise.all(
    [entryFile, ...chunks.map(({ file }) => file)].map(async (file) => [
      file,
      await readFile(join('dist', file), 'utf8'),
    ]),
  );
  await report.check('the entry and every chunk begin with the hint to compile them at once', () => {
    for (const [file, code] of codes) assert.ok(code?.startsWith(`${compileHint}\n`), file);
  });
  await report.check('the entry and every chunk need one byte a character in memory', () => {
    for (const [file, code = ''] of codes) assert.doesNotMatch(code, /[^\0-\xff]/, file);
  });
  try {
    const pages = await checkUsed(place);
    const faults = await checkBroken(place);
    await checkDetails(place);
    await checkAddresses(place);
    await checkWrittenHead(place);
    const most = await checkFirstRequests(place);
    report.figures(`${pages} pages, at most ${most} requests at once, ${faults} faults of a chunk`);
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}
