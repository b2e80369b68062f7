import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { FAILURE, FRESH, STALE } from '../../../demo/api/bridge/cached-reader.js';
import { createCache } from '../../../demo/api/bridge/cache.js';
import { internet, type Network } from '../../../demo/api/bridge/network.js';
import { sourcePolicy } from '../../../demo/api/bridge/source-policy.js';
import { type SourceServer, startSourceServer } from '../../support/source-server.js';
import { type AskBridge, bridgeOf } from './ask.js';

const FEED = 'http://flux.example/rss.xml';
const rss = (title: string) =>
  `<rss version="2.0"><channel><title>a</title><item><title>${title}</title></item></channel></rss>`;

describe('the bridge', () => {
  let source: SourceServer;
  let ask: AskBridge;
  let clock: { now: number };
  const settings = () => ({ allows: sourcePolicy('http://flux.example/'), network: source.network() });
  const titleOf = async () => {
    const { items } = (await ask(FEED)).body as { items?: { title: string }[] };
    return items?.[0]?.title;
  };
  before(async () => {
    source = await startSourceServer();
  });
  beforeEach(() => {
    source.requests = [];
    source.answer = (_request, response) => response.end(rss('Un'));
    clock = { now: Date.parse('2026-02-13T18:00:00Z') };
    ask = bridgeOf(settings(), { clock: () => new Date(clock.now) });
  });
  after(() => source.close());

  it('sends no cookie, referrer or address of the client to a source', async () => {
    await ask(FEED, { Cookie: 'a=1', Referer: 'https://a.example/', 'X-Forwarded-For': '198.51.100.1' });
    const names = Object.keys(source.requests[0]?.headers ?? {}).sort();
    assert.deepEqual(names, ['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });

  it('sends one request to a source for simultaneous clients', async () => {
    const held: ServerResponse[] = [];
    source.answer = (_request, response) => {
      held.push(response);
      response.end(rss('Un'));
    };
    const replies = await Promise.all(Array.from({ length: 20 }, () => ask(FEED)));
    assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200]));
    assert.equal(held.length, 1);
  });

  it('requests a source again when its answer is no longer fresh, and sends the remaining freshness', async () => {
    const age = async () => (await ask(FEED)).headers.get('Cache-Control');
    assert.equal(await age(), 'public, max-age=300');
    clock.now += FRESH - 60_000;
    assert.equal(await age(), 'public, max-age=60');
    source.answer = (_request, response) => response.end(rss('Deux'));
    assert.equal(await titleOf(), 'Un');
    clock.now += 60_000;
    assert.equal(await titleOf(), 'Deux');
    assert.equal(source.requests.length, 2);
  });

  it('sends conditional requests, and keeps its copy after a 304', async () => {
    source.answer = (request, response) => {
      const { 'if-none-match': etag, 'if-modified-since': modified } = request.headers;
      if (etag === '"1"' && modified) response.writeHead(304).end();
      else response.writeHead(200, { ETag: '"1"', 'Last-Modified': 'Fri, 13 Feb 2026 18:00:00 GMT' }).end(rss('Un'));
    };
    await ask(FEED);
    for (let time = 0; time < 2; time++) {
      clock.now += FRESH;
      assert.equal(await titleOf(), 'Un');
    }
    assert.equal(source.requests.length, 3);
  });

  it('answers with its last copy while a source fails, for a day', async () => {
    await ask(FEED);
    source.answer = (_request, response) => response.writeHead(500).end();
    clock.now += FRESH;
    const { status, headers } = await ask(FEED);
    assert.deepEqual([status, headers.get('Cache-Control')], [200, 'public, max-age=30']);
    assert.equal(await titleOf(), 'Un');
    assert.equal(source.requests.length, 2);
    clock.now += FAILURE;
    assert.equal(await titleOf(), 'Un');
    assert.equal(source.requests.length, 3);
    clock.now += STALE;
    const { status: late, headers: refusal } = await ask(FEED);
    assert.deepEqual([late, refusal.get('Cache-Control')], [502, 'no-store']);
  });

  it('answers 304 to a matching ETag, and has another ETag for another version', async () => {
    const etag = (await ask(FEED)).headers.get('ETag') ?? '';
    assert.equal((await ask(FEED, { 'If-None-Match': etag })).status, 304);
    clock.now += FRESH;
    source.answer = (_request, response) => response.end(rss('Deux'));
    assert.equal((await ask(FEED, { 'If-None-Match': etag })).status, 200);
  });

  it('lets the pages of allowed origins read answers and refusals, and no others', async () => {
    for (const url of [FEED, 'https://stranger.example/']) {
      const allowed = await ask(url, { Origin: 'http://localhost:1' });
      assert.equal(allowed.headers.get('Access-Control-Allow-Origin'), 'http://localhost:1');
      const stranger = await ask(url, { Origin: 'https://evil.example' });
      assert.equal(stranger.headers.get('Access-Control-Allow-Origin'), null);
    }
  });

  it('has a rate limit', async () => {
    ask = bridgeOf(settings(), { clock: () => new Date(clock.now), limit: { max: 1, window: 60_000 } });
    assert.equal((await ask(FEED)).status, 200);
    const { status, headers } = await ask(FEED);
    assert.deepEqual([status, headers.get('Retry-After')], [429, '60']);
  });

  it('requests twenty sources at the same time at most', async () => {
    const held: ServerResponse[] = [];
    const time = new AbortController();
    source.answer = (_request, response) => held.push(response);
    ask = bridgeOf({ ...settings(), timeLimit: () => time.signal });
    const replies = Array.from({ length: 20 }, (_, index) => ask(`${FEED}?${index}`));
    const { status, headers } = await ask(`${FEED}?20`);
    assert.deepEqual([status, headers.get('Retry-After')], [503, '10']);
    time.abort();
    await Promise.all(replies);
  });

  it('ignores the fragment of a source’s address', async () => {
    await Promise.all([ask(`${FEED}#a`), ask(`${FEED}#b`)]);
    assert.equal(source.requests.length, 1);
  });

  it('tries the next address of a name when one does not answer', async () => {
    const network = networkOf('::1', '127.0.0.1');
    const url = `http://flux.example:${source.port}/`;
    assert.equal((await bridgeOf({ allows: sourcePolicy(url), network })(url)).status, 200);
  });

  it('uses TLS for a source with https, and refuses a server without it', async () => {
    const hello = createServer((socket) => {
      socket.once('data', (bytes) => {
        greetings.push(bytes);
        socket.end('HTTP/1.1 200 OK\r\n\r\n');
      });
    }).listen(0, '127.0.0.1');
    const greetings: Buffer[] = [];
    await once(hello, 'listening');
    const url = `https://flux.example:${(hello.address() as AddressInfo).port}/`;
    const secure = bridgeOf({ allows: sourcePolicy(url), network: networkOf('127.0.0.1') });
    assert.equal((await secure(url)).body.code, 'source-failed');
    // A TLS handshake, which contains the server's name (RFC 8446 §5.1, RFC 6066 §3).
    assert.equal(greetings[0]?.[0], 0x16);
    assert.ok(greetings[0].includes('flux.example'));
    await new Promise((resolve) => hello.close(resolve));
  });

  it('opens a connection for each request, and keeps none', async () => {
    const url = `http://flux.example:${source.port}/`;
    ask = bridgeOf({ allows: sourcePolicy(url), network: networkOf('127.0.0.1') });
    const ports = new Set<number | undefined>();
    source.answer = (request, response) => {
      ports.add(request.socket.remotePort);
      response.writeHead(200, { Connection: 'keep-alive' }).end(rss('Un'));
    };
    await ask(`${url}?1`);
    await ask(`${url}?2`);
    assert.equal(ports.size, 2);
  });
});

/** The Internet with a name server that gives these addresses of this machine for every name. */
function networkOf(...addresses: string[]): Network {
  return { ...internet, resolve: async () => addresses, mayReach: () => true };
}

describe('the cache of the bridge', () => {
  it('removes the least recently used entry, and never the newest', () => {
    const cache = createCache(10);
    const answer = (body: string) => ({ body, contentType: '', validators: {}, etag: '', readAt: 0 });
    cache.set('a', answer('1234'));
    cache.set('b', answer('1234'));
    cache.get('a');
    cache.set('c', answer('1234'));
    assert.deepEqual(
      ['a', 'b', 'c'].map((key) => cache.get(key)?.body.length),
      [4, undefined, 4],
    );
    cache.set('d', answer('12345678901'));
    assert.deepEqual(
      ['a', 'c', 'd'].map((key) => cache.get(key)?.body.length),
      [undefined, undefined, 11],
    );
  });
});
