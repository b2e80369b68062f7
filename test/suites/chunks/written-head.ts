import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { writeHead, type HeadWidget } from '../../../src/head/index.js';
import { newsSample } from '../../support/samples.js';
import { send } from '../../support/server.js';
import { until } from '../../support/until.js';
import { addressOf, openPage, untilState, type ChunkPlace } from './place.js';

/** A feed, which needs two chunks beside that of the widget. */
const FEED = '/data/flux.xml';
const widget: HeadWidget = { tag: 'news-feed', form: 'placeholder', attributes: { endpoint: FEED } };
const BODY = `<div data-cw="news-feed" data-cw-endpoint="${FEED}"><a href="/mairie">La mairie</a></div>`;
/** Code that shows that an altered chunk has run. */
const MARK = 'globalThis.altered = true;';

/** Checks the head that is written for the widgets of a page: what it requests is what the script uses. */
export async function checkWrittenHead(place: ChunkPlace): Promise<void> {
  const { report, server, chunks } = place;
  const hashes = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as Record<string, string>;
  const files = { folder: '/dist/', integrity: hashes['commune-widgets.js'], chunks };
  const head = writeHead([widget], files).join('\n');
  const parts = ['news-feed', 'feeds', 'html-reader'].map((name) => addressOf(place, name));
  server.on(FEED, send(newsSample.xml, { 'Content-Type': 'application/rss+xml' }));
  const positions: [name: string, body: string, head: string, headers: Record<string, string>][] = [
    ['in the head', BODY, head, {}],
    ['in the body', head + BODY, '', {}],
    ['under Integrity-Policy', BODY, head, { 'Integrity-Policy': 'blocked-destinations=(script)' }],
    [
      'with the hashes of script and parts as policy',
      BODY,
      head,
      {
        'Content-Security-Policy': `script-src ${[files.integrity, ...chunks.map((each) => each.integrity)].map((hash) => `'${hash}'`).join(' ')}`,
      },
    ],
  ];
  for (const [name, body, lines, headers] of positions) {
    await report.check(`${name}: everything is requested once, and every preload is used`, async () => {
      const since = server.requests.length;
      const { page, lines: messages, errors } = await openPage(place, body, headers, lines);
      await untilState(page, 'news-feed', 'ready');
      const asked = server.requests.slice(since).map(({ path }) => path);
      assert.deepEqual(asked.slice(1).sort(), [FEED, '/dist/commune-widgets.js', ...parts].sort());
      assert.deepEqual([...messages, ...errors], []);
      await page.browserContext().close();
    });
  }
  await report.check('the data is requested before the script has come', async () => {
    const script = server.handler('/dist/commune-widgets.js');
    let isAsked = false;
    server.on(FEED, (response, request) => {
      isAsked = true;
      void send(newsSample.xml)(response, request);
    });
    server.on('/dist/commune-widgets.js', async (response, request) => {
      await until('the data', () => isAsked);
      await script(response, request);
    });
    const { page } = await openPage(place, BODY, {}, head);
    await untilState(page, 'news-feed', 'ready');
    await page.browserContext().close();
    server.off('/dist/commune-widgets.js');
  });
  await report.check('an altered part that the head names does not run', async () => {
    const [address = ''] = parts;
    const code = await readFile(address.slice(1), 'utf8');
    server.on(address, send(MARK + code, { 'Content-Type': 'text/javascript' }));
    const { page, lines } = await openPage(place, BODY, {}, head);
    await until('the warning', () => lines.some((line) => line.startsWith('[commune-widgets]')));
    assert.equal(await page.evaluate('globalThis.altered'), undefined);
    assert.equal(await page.$eval('[data-cw]', (element) => (element as HTMLElement).innerText), 'La mairie');
    await page.browserContext().close();
    server.off(address);
  });
}
