import { expect } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { request, requestCached } from '../../src/http/request.js';
import { HeldFetch } from '../support/held-fetch.js';

const URL = 'https://commune.test/news.json';

describe('request', () => {
  let net: HeldFetch;
  let clock: SinonFakeTimers;
  const { signal } = new AbortController();

  beforeEach(() => {
    net = new HeldFetch();
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });
  afterEach(() => {
    clock.restore();
    net.restore();
  });

  it('retries once after the delay in Retry-After', async () => {
    const asked = request(URL, signal);
    net.calls[0]!.respond(null, { status: 503, headers: { 'retry-after': '2' } });
    await clock.tickAsync(1_999);
    expect(net.calls).to.have.length(1);
    await clock.tickAsync(1);
    net.calls[1]!.respond('ok');
    expect((await asked).status).to.equal(200);
  });

  it('does not retry twice', async () => {
    const asked = request(URL, signal).catch((error: unknown) => error);
    net.calls[0]!.respond(null, { status: 503 });
    await clock.tickAsync(1_000);
    net.calls[1]!.respond(null, { status: 503 });
    expect(await asked).to.include({ code: 'http-5xx', status: 503 });
    expect(net.calls).to.have.length(2);
  });

  it('does not wait for a delay of more than five seconds', async () => {
    const asked = request(URL, signal).catch((error: unknown) => error);
    net.calls[0]!.respond(null, { status: 429, headers: { 'retry-after': '60' } });
    expect(await asked).to.include({ code: 'rate-limited' });
    expect(net.calls).to.have.length(1);
  });

  for (const status of [400, 404, 500]) {
    it(`does not retry a ${status}`, async () => {
      const asked = request(URL, signal).catch((error: unknown) => error);
      net.calls[0]!.respond(null, { status });
      expect(await asked).to.include({ status });
      expect(net.calls).to.have.length(1);
    });
  }

  it('settles within nine seconds, retry included', async () => {
    const asked = request(URL, signal).catch((error: unknown) => error);
    net.calls[0]!.respond(null, { status: 503, headers: { 'retry-after': '5' } });
    await clock.tickAsync(5_000);
    await clock.tickAsync(4_000);
    expect(await asked).to.include({ code: 'timeout' });
  });

  it('stops waiting when the caller aborts', async () => {
    const controller = new AbortController();
    const asked = request(URL, controller.signal).catch((error: unknown) => error);
    net.calls[0]!.respond(null, { status: 503 });
    await clock.tickAsync(500);
    controller.abort('gone');
    expect(await asked).to.equal('gone');
  });
});

describe('requestCached', () => {
  let net: HeldFetch;
  const { signal } = new AbortController();
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => net.restore());

  it('uses only the browser’s cache on the page’s own origin', () => {
    void requestCached(`${location.origin}/news.json`, signal).catch(() => {});
    expect(net.calls[0]!.init).to.include({ cache: 'only-if-cached', mode: 'same-origin' });
  });

  it('prefers the browser’s cache across origins', () => {
    void requestCached(URL, signal).catch(() => {});
    expect(net.calls[0]!.init).to.include({ cache: 'force-cache' });
    expect(net.calls[0]!.init.mode).to.be.undefined;
  });
});
