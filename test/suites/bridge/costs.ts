import assert from 'node:assert/strict';
import type { RequestListener, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { FAILURE } from '../../../demo/api/bridge/cached-reader.js';
import { LONGEST_REQUEST } from '../../../demo/api/bridge/source-request.js';
import { MOST_BYTES } from '../../../demo/api/bridge/source-body.js';
import { sourcePolicy } from '../../../demo/api/bridge/source-policy.js';
import { type AskBridge, type BridgeReply, bridgeOf } from '../../api/bridge/ask.js';
import type { Report } from '../../support/report.js';
import type { SourceServer } from '../../support/source-server.js';
import { until } from './until.js';

const URL_ = 'http://flux.example/rss.xml';
const MEGABYTE = 1024 * 1024;

/** Data that the kernels' buffers may hold of a connection that is no longer read. */
const BUFFERS = 16 * MEGABYTE;

/** Sources that send too much, or not what they announced, and the bridge's error code for each. */
const hostile: [title: string, answer: RequestListener, code: string | undefined][] = [
  ['without an end', endless, 'source-too-large'],
  ['a bomb of gzip', (_, response) => packed(response, 'gzip', gzipBomb()), 'source-too-large'],
  ['a bomb of Brotli', (_, response) => packed(response, 'br', brotliBomb()), 'source-too-large'],
  ['gzip that is none', (_, response) => packed(response, 'gzip', Buffer.from('<rss')), 'source-failed'],
  ['an encoding of its own', (_, response) => packed(response, 'zstd', Buffer.from('<rss')), 'source-failed'],
  ['two encodings', (_, response) => packed(response, 'gzip, gzip', gzipSync(gzipSync('<rss'))), 'source-failed'],
  ['less than it announced', (_, response) => announce(response, 1_000, feed()), 'source-failed'],
  ['more than it announced', (_, response) => announce(response, 40, feed()), 'source-malformed'],
  [
    'a page of HTML',
    (_, response) => response.writeHead(200, html).end('<!doctype html><title>a</title>'),
    'source-malformed',
  ],
  [
    'nothing',
    (_, response) => response.writeHead(200, { 'Content-Type': 'application/rss+xml' }).end(),
    'source-malformed',
  ],
  ['no content', (_, response) => response.writeHead(204).end(), 'source-failed'],
  ['an error', (_, response) => response.writeHead(500).end(feed()), 'source-failed'],
  ['304 unasked', (_, response) => response.writeHead(304).end(), 'source-failed'],
  ['a redirect to nowhere', (_, response) => response.writeHead(302).end(), 'source-failed'],
  [
    'a redirect with a body without an end',
    (request, response) => redirectEndlessly(request, response),
    'source-moved',
  ],
  ['heads without an end', (_, response) => response.writeHead(200, { a: 'b'.repeat(100_000) }).end(), 'source-failed'],
  ['no HTTP', ({ socket }) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'), 'source-failed'],
  [
    'another protocol',
    (_, { socket }) => socket?.end('HTTP/1.1 101 \r\nConnection: upgrade\r\nUpgrade: a\r\n\r\n'),
    'source-failed',
  ],
  ['nothing at all', ({ socket }) => socket.destroy(), 'source-failed'],
  ['a feed that is called HTML', (_, response) => response.writeHead(200, html).end(feed()), undefined],
];
const html = { 'Content-Type': 'text/html' };

/** Checks hostile sources. Returns the figures for the report. */
export async function checkCosts(report: Report, source: SourceServer): Promise<string> {
  let most = 0;
  for (const [title, answer, code] of hostile) {
    await report.check(`a source that sends ${title} stays within the limits`, async () => {
      let sent = 0;
      source.answer = (request, response) => {
        const { socket } = request;
        socket.once('close', () => (sent = socket.bytesWritten));
        answer(request, response);
      };
      const clock = { now: new Date() };
      const ask = askOf(source, () => clock.now);
      assert.equal((await ask(URL_)).body.code, code);
      await until(() => source.open() === 0);
      assert.ok(sent < MOST_BYTES + BUFFERS, `${sent} bytes were sent`);
      most = Math.max(most, sent);
      if (code) await leavesAlone(ask, source, code, clock);
    });
  }
  await checkSlow(report, source);
  const megabytes = (most / MEGABYTE).toFixed(1);
  return `${hostile.length + slow.length} hostile sources, none of which sent more than ${megabytes} MB`;
}

/** Checks that a source that failed is not requested again at once, however often the bridge is asked. */
async function leavesAlone(ask: AskBridge, source: SourceServer, code: string, clock: { now: Date }): Promise<void> {
  const requests = source.requests.length;
  clock.now = new Date(clock.now.getTime() + FAILURE - 1);
  assert.equal((await ask(URL_)).body.code, code);
  assert.equal(source.requests.length, requests);
}

const slow: [title: string, answer: RequestListener][] = [
  ['never answers', () => undefined],
  ['sends its head a byte at a time', (_, response) => response.socket?.write('HTTP/1.1 200 OK\r\nA: ')],
  ['sends its body a byte at a time', (_, response) => response.writeHead(200).write('<')],
  ['promises to go on', (_, response) => response.writeProcessing()],
];

/** Checks slow sources. The time limit is a signal, which is aborted once the source has begun to be slow. */
async function checkSlow(report: Report, source: SourceServer): Promise<void> {
  for (const [title, answer] of slow) {
    await report.check(`a source that ${title} is aborted after the time limit`, async () => {
      const time = new AbortController();
      source.answer = answer;
      const asked = source.requests.length;
      const reply = askOf(source, undefined, () => time.signal)(URL_);
      await until(() => source.requests.length > asked);
      assert.equal(await stateOf(reply), 'pending');
      time.abort();
      const { status, body } = await reply;
      assert.deepEqual([status, body.code], [504, 'source-timeout']);
      await until(() => source.open() === 0);
    });
  }
  await report.check('a DNS look-up without an answer is aborted too', async () => {
    const time = new AbortController();
    const network = { ...source.network(), resolve: () => new Promise<string[]>(() => undefined) };
    const reply = bridgeOf({ allows: sourcePolicy(URL_), network, timeLimit: () => time.signal })(URL_);
    time.abort();
    assert.equal((await reply).body.code, 'source-timeout');
  });
  await report.check('the time limit of a request is eight seconds', () => assert.equal(LONGEST_REQUEST, 8_000));
}

function askOf(source: SourceServer, clock = () => new Date(), timeLimit?: () => AbortSignal): AskBridge {
  const settings = { allows: sourcePolicy(URL_), network: source.network(), ...(timeLimit && { timeLimit }) };
  return bridgeOf(settings, { clock });
}

async function stateOf(reply: Promise<BridgeReply>): Promise<string> {
  return Promise.race([
    reply.then(() => 'settled'),
    new Promise<string>((resolve) => setImmediate(resolve, 'pending')),
  ]);
}

function feed(): string {
  return '<rss version="2.0"><channel><title>Vie locale</title><item><title>a</title></item></channel></rss>';
}

function endless(_request: unknown, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/rss+xml' });
  pour(response);
}

const redirectEndlessly: RequestListener = (_request, response) => {
  response.writeHead(302, { Location: 'http://autre.example/' });
  pour(response);
};

/** Writes until the connection is closed, as fast as the client reads. */
function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(64 * 1024, ' ');
  const write = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', write);
  write();
}

function packed(response: ServerResponse, encoding: string, bytes: Buffer): void {
  response.writeHead(200, { 'Content-Type': 'application/rss+xml', 'Content-Encoding': encoding }).end(bytes);
}

/** Half a megabyte that expands to 500 MB: a gzip file may have many members. */
function gzipBomb(): Buffer {
  const member = gzipSync(Buffer.alloc(MEGABYTE));
  return Buffer.concat(Array.from({ length: 500 }, () => member));
}

function brotliBomb(): Buffer {
  return brotliCompressSync(Buffer.alloc(32 * MEGABYTE), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
}

function announce(response: ServerResponse, length: number, body: string): void {
  const head = `HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nContent-Length: ${length}\r\n\r\n`;
  response.socket?.end(head + body);
}
