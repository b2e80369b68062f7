import { expect } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { HttpError } from '../../src/http/http-error.js';
import { send, type JsonWrite } from '../../src/http/send.js';
import { HeldFetch, json } from '../support/held-fetch.js';
import { until } from '../support/task.js';

const write: JsonWrite = {
  method: 'POST',
  url: 'https://commune.test/polls/1/votes',
  body: { choices: ['a'] },
  key: '0123456789abcdef',
};

/** The error that a promise is rejected with. */
const rejection = (promise: Promise<unknown>): Promise<HttpError> =>
  promise.then(
    () => new HttpError('malformed'),
    (error: unknown) => error as HttpError,
  );

describe('send', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  let clock: SinonFakeTimers | undefined;
  afterEach(() => {
    clock?.restore();
    net.restore();
  });

  it('sends JSON with its idempotency key, and returns the response', async () => {
    const sent = send(write);
    const { url, init } = await net.call(0);
    expect(url).to.equal(write.url);
    expect(init).to.include({ method: 'POST', body: '{"choices":["a"]}', credentials: 'same-origin' });
    expect(init.headers).to.deep.equal({ 'Idempotency-Key': write.key, 'Content-Type': 'application/json' });
    net.calls[0]!.respond(...json({ id: '1' }));
    expect(new TextDecoder().decode((await sent).body)).to.equal('{"id":"1"}');
  });

  it('sends a DELETE without a body, and the secret in the Authorization header', async () => {
    void send({ method: 'DELETE', url: write.url, secret: 's3cret', key: write.key });
    const { url, init } = await net.call(0);
    expect(url).to.not.include('s3cret');
    expect(init.body).to.be.undefined;
    expect(init.headers).to.deep.equal({ 'Idempotency-Key': write.key, Authorization: 'Bearer s3cret' });
    net.calls[0]!.respond('');
  });

  it('rejects with the server’s problem details', async () => {
    const sent = rejection(send(write));
    (await net.call(0)).respond(
      JSON.stringify({
        status: 422,
        code: 'invalid',
        errors: [{ pointer: '/choices', code: 'too-few', detail: '…' }, 7],
      }),
      { status: 422, headers: { 'content-type': 'application/problem+json; charset=utf-8' } },
    );
    const { code, status, problem } = await sent;
    expect({ code, status }).to.deep.equal({ code: 'http-4xx', status: 422 });
    expect(problem).to.deep.equal({
      code: 'invalid',
      title: '',
      detail: '',
      errors: [{ pointer: '/choices', code: 'too-few', detail: '…' }],
    });
  });

  for (const [title, body, type] of [
    ['a page', '<h1>Interdit</h1>', 'text/html'],
    ['JSON that is none', '{', 'application/problem+json'],
    ['JSON of another shape', '7', 'application/problem+json'],
  ] as const) {
    it(`rejects with the status only for a refusal with ${title}`, async () => {
      const sent = rejection(send(write));
      (await net.call(0)).respond(body, { status: 403, headers: { 'content-type': type } });
      expect(await sent).to.include({ code: 'http-4xx', status: 403, problem: undefined });
    });
  }

  it('retries once, with the same content and key', async () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const sent = send(write);
    const first = await net.call(0);
    first.respond('', { status: 503 });
    // The body of the refusal is read first, which takes a task or two.
    await until(() => first.aborted);
    await clock.tickAsync(1_000);
    const again = await net.call(1);
    clock.restore();
    expect(again.init.headers).to.deep.equal(net.calls[0]!.init.headers);
    expect(again.init.body).to.equal(net.calls[0]!.init.body);
    again.respond(...json({}));
    expect(await sent).to.include({ status: 200 });
  });

  it('rejects with the delay in Retry-After after a 429', async () => {
    const sent = rejection(send(write));
    (await net.call(0)).respond('', { status: 429, headers: { 'retry-after': '120' } });
    expect(await sent).to.include({ code: 'rate-limited', retryAfter: 120_000 });
  });

  it('rejects after eight seconds', async () => {
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const sent = rejection(send(write));
    const call = await net.call(0);
    clock.tick(8_000);
    clock.restore();
    expect(await sent).to.include({ code: 'timeout' });
    expect(call.aborted).to.be.true;
  });
});
