import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { chunkFile } from '../../../scripts/build/chunks/chunk-file.js';
import { integrity } from '../../../scripts/build/integrity.js';
import { common } from '../../../src/locales/fr/common.js';
import { tags } from '../../support/observer/cases.js';
import { send, type Handler } from '../../support/server.js';
import { until } from '../../support/until.js';
import { addressOf, openPage, untilState, type ChunkPlace } from './place.js';

const JAVASCRIPT = { 'Content-Type': 'text/javascript' };
const ENTRY = '/dist/commune-widgets.js';
const LINK = '<a href="/mairie">La page de la mairie</a>';

/** Code that shows that an altered chunk has run. */
const MARK = 'globalThis.altered = true;';

interface ChunkFault {
  name: string;
  /** Answers the request for a chunk with this code. */
  handler?: (code: string) => Handler;
  /** The page's headers. */
  headers?: (origin: string) => Record<string, string>;
}

const faults: ChunkFault[] = [
  { name: 'missing', handler: () => send('', JAVASCRIPT, 404) },
  { name: 'altered', handler: (code) => send(MARK + code, JAVASCRIPT) },
  { name: 'a page of HTML', handler: () => send('<!doctype html>', { 'Content-Type': 'text/html' }) },
  { name: 'cut off', handler: () => (response) => void response.destroy() },
  {
    name: 'blocked by the policy of the page',
    headers: (origin) => ({ 'Content-Security-Policy': `script-src ${origin}${ENTRY}` }),
  },
];

/** Checks pages with a chunk that can't be used. Returns the number of faults. */
export async function checkBroken(place: ChunkPlace): Promise<number> {
  const { report, server } = place;
  for (const fault of faults) {
    for (const tag of tags) {
      await report.check(`the chunk of <${tag}> is ${fault.name}: its content stays, or a message says so`, () =>
        checkFault(place, fault, tag),
      );
    }
  }
  await report.check('a slow chunk leaves the content of the widget until it has come', async () => {
    const [tag = ''] = tags;
    const address = addressOf(place, tag);
    const handler = server.handler(address);
    let answer: (() => void) | undefined;
    server.on(address, (response, request) => void (answer = () => void handler(response, request)));
    const { page } = await openPage(place, `<${tag} endpoint="/ready/${tag}">${LINK}</${tag}>`);
    await until('the chunk is requested', () => answer !== undefined);
    assert.equal(await page.evaluate(() => document.querySelector('a')?.checkVisibility()), true);
    answer?.();
    await untilState(page, tag, 'ready');
    server.off(address);
    await page.browserContext().close();
  });
  await checkFormat(place);
  await checkControl(place);
  return faults.length + 2;
}

async function checkFault(place: ChunkPlace, { handler, headers }: ChunkFault, tag: string): Promise<void> {
  const { server } = place;
  const address = addressOf(place, tag);
  if (handler) server.on(address, handler(await readFile(address.slice(1), 'utf8')));
  const endpoint = `/ready/${tag}`;
  const body =
    `<${tag} endpoint="${endpoint}"></${tag}>` +
    `<div data-cw="${tag}" data-cw-endpoint="${endpoint}" data-cw-loading="eager">${LINK}</div>`;
  const { page, lines, errors } = await openPage(place, body, headers?.(server.origin));
  const message = (): Promise<string> => page.evaluate((name) => document.querySelector(name)?.textContent ?? '', tag);
  await until('the message', async () => (await message()).startsWith(common.errors.blocked));
  assert.equal(await page.evaluate(() => document.querySelector('a')?.checkVisibility()), true);
  assert.equal(await page.evaluate('globalThis.altered'), undefined);
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.match(lines[0] ?? '', /commune-widgets\.iife\.js/);
  assert.deepEqual(errors, []);
  if (handler) {
    server.off(address);
    await page.click(`${tag} button`);
    await page.waitForFunction((name) => document.querySelectorAll(name).length === 2, {}, tag);
    await untilState(page, tag, 'ready');
    assert.equal(await message(), '');
  }
  await page.browserContext().close();
}

/** A format's chunk fails inside the widget, which says so and tries again. */
async function checkFormat(place: ChunkPlace): Promise<void> {
  const { report, server } = place;
  await report.check(
    'the chunk of a format is missing: the widget says so, and loads it when asked again',
    async () => {
      server.on(addressOf(place, 'feeds'), send('', JAVASCRIPT, 404));
      const { page } = await openPage(place, '<news-feed endpoint="/flux.xml"></news-feed>');
      await untilState(page, 'news-feed', 'error');
      server.off(addressOf(place, 'feeds'));
      await page.evaluate(() => {
        const retry = document.querySelector('news-feed')?.shadowRoot?.querySelector('[part~="retry"]');
        (retry as HTMLElement).click();
      });
      await untilState(page, 'news-feed', 'ready');
      await page.browserContext().close();
    },
  );
}

/** Negative control: an altered chunk runs if the script expects its hash. */
async function checkControl(place: ChunkPlace): Promise<void> {
  const { report, server, chunks } = place;
  const [tag = ''] = tags;
  const chunk = chunks.find(({ name }) => name === tag);
  await report.check('control: an altered chunk that the script expects is run, and seen', async () => {
    const altered = MARK + (await readFile(`dist/${chunk?.file}`, 'utf8'));
    const hash = integrity(Buffer.from(altered), 'sha256');
    const entry = await readFile(ENTRY.slice(1), 'utf8');
    assert.ok(chunk && entry.includes(chunk.integrity));
    server.on(`/dist/${chunkFile(tag, hash)}`, send(altered, JAVASCRIPT));
    server.on(ENTRY, send(entry.replace(chunk.integrity, hash), JAVASCRIPT));
    const { page } = await openPage(place, `<${tag} endpoint="/ready/${tag}"></${tag}>`);
    await untilState(page, tag, 'ready');
    assert.equal(await page.evaluate('globalThis.altered'), true);
    server.off(ENTRY);
    await page.browserContext().close();
  });
}
