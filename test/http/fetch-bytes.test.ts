import { expect } from '@open-wc/testing';
import { useFakeTimers } from 'sinon';
import { fetchBytes } from '../../src/http/fetch-bytes.js';
import type { HttpError } from '../../src/http/http-error.js';
import { limits } from '../../src/limits.js';
import { HeldFetch } from '../support/held-fetch.js';

const URL = 'https://commune.test/news.json';

describe('fetchBytes', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => net.restore());

  const ask = (signal = new AbortController().signal) => fetchBytes(URL, {}, 8_000, signal);
  const failure = (promise: Promise<unknown>) =>
    promise.then(
      () => expect.fail('it succeeded'),
      (error: unknown) => error as HttpError,
    );

  it('returns the bytes, the content type and the status', async () => {
    const asked = ask();
    net.calls[0]!.respond('été', { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' } });
    const answer = await asked;
    expect(new TextDecoder().decode(answer.body)).to.equal('été');
    expect(answer).to.include({ contentType: 'text/plain; charset=utf-8', status: 200, url: URL });
  });

  it('sends no cookie to another site and no header that would need a preflight', async () => {
    const asked = ask();
    net.calls[0]!.respond('');
    await asked;
    expect(net.calls[0]!.init.credentials).to.equal('same-origin');
    expect(net.calls[0]!.init.headers).to.be.undefined;
  });

  const statuses = [
    [404, 'http-4xx'],
    [401, 'http-4xx'],
    [429, 'rate-limited'],
    [500, 'http-5xx'],
    [503, 'http-5xx'],
    [304, 'malformed'],
  ] as const;
  for (const [status, code] of statuses) {
    it(`reports ${status} as ${code}`, async () => {
      const asked = failure(ask());
      net.calls[0]!.respond(null, { status });
      expect(await asked).to.include({ code, status });
    });
  }

  it('reads Retry-After in seconds', async () => {
    const asked = failure(ask());
    net.calls[0]!.respond(null, { status: 503, headers: { 'retry-after': '3' } });
    expect((await asked).retryAfter).to.equal(3_000);
  });

  it('reads Retry-After as a date', async () => {
    const clock = useFakeTimers({ now: Date.UTC(2026, 0, 1), toFake: ['Date'] });
    const asked = failure(ask());
    net.calls[0]!.respond(null, { status: 429, headers: { 'retry-after': 'Thu, 01 Jan 2026 00:00:04 GMT' } });
    expect((await asked).retryAfter).to.equal(4_000);
    clock.restore();
  });

  it('reports a network failure as blocked, because browsers don’t disclose the cause', async () => {
    const asked = failure(ask());
    net.calls[0]!.fail();
    const { code, message } = await asked;
    expect(code).to.equal('blocked');
    expect(message, 'the directive that a policy may lack').to.equal('connect-src https://commune.test');
  });

  it('rejects after the time-out, also during the body', async () => {
    const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = failure(ask());
    net.calls[0]!.respond(new ReadableStream());
    await Promise.resolve();
    clock.tick(8_000);
    clock.restore();
    expect((await asked).code).to.equal('timeout');
  });

  it('stops at a declared length over the limit', async () => {
    const asked = failure(ask());
    net.calls[0]!.respond('x', { headers: { 'content-length': String(limits.body + 1) } });
    expect((await asked).code).to.equal('too-large');
    expect(net.calls[0]!.aborted).to.be.true;
  });

  it('allows a calendar more, up to a limit of its own', async () => {
    const calendar = (length: number) => ({
      headers: { 'content-length': String(length), 'content-type': 'Text/Calendar; charset=utf-8' },
    });
    const allowed = ask();
    net.calls[0]!.respond('BEGIN:VCALENDAR', calendar(limits.calendarBody));
    expect((await allowed).body).to.have.length(15);
    const asked = failure(ask());
    net.calls[1]!.respond('x', calendar(limits.calendarBody + 1));
    expect((await asked).code).to.equal('too-large');
  });

  it('counts the bytes if no length is declared, and aborts the response', async () => {
    let stopped = (): void => {};
    const sender = new Promise<void>((resolve) => (stopped = resolve));
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(256 * 1024)),
      cancel: () => stopped(),
    });
    const asked = failure(ask());
    net.calls[0]!.respond(endless);
    expect((await asked).code).to.equal('too-large');
    await sender;
  });

  it('throws the reason of the caller’s signal', async () => {
    const controller = new AbortController();
    const asked = failure(ask(controller.signal));
    controller.abort(new DOMException('enough', 'AbortError'));
    expect(await asked).to.have.property('message', 'enough');
  });
});
