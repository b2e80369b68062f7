import { expect } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import type { HttpError } from '../../src/http/http-error.js';
import { upload } from '../../src/http/upload.js';
import { limits } from '../../src/limits.js';
import { HeldUploads } from '../support/held-upload.js';

const URL = 'https://commune.test/submissions';

describe('upload', () => {
  let uploads: HeldUploads;
  let clock: SinonFakeTimers;

  beforeEach(() => {
    uploads = new HeldUploads();
    clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    clock.restore();
    uploads.restore();
  });

  const start = (progress?: (sent: number) => void) => {
    const controller = new AbortController();
    const form = new FormData();
    const sent = upload(URL, form, { key: 'k', signal: controller.signal, ...(progress && { progress }) });
    const failure = sent.then(
      () => undefined,
      (error: unknown) => error as HttpError,
    );
    return { sent, failure, form, controller, request: uploads.last };
  };

  it('posts the form with its idempotency key', async () => {
    const { sent, form, request } = start();
    request.respond(201, { reference: 'A1' });
    const { status, body, contentType } = await sent;
    expect(request).to.include({ method: 'POST', url: URL, form });
    expect(request.headers['idempotency-key']).to.equal('k');
    expect({ status, contentType }).to.deep.equal({ status: 201, contentType: 'application/json' });
    expect(JSON.parse(new TextDecoder().decode(body))).to.deep.equal({ reference: 'A1' });
  });

  it('reports its progress', async () => {
    const seen: number[] = [];
    const { sent, request } = start((part) => seen.push(part));
    request.advance(0.25);
    request.advance(1);
    request.respond(201, {});
    await sent;
    expect(seen).to.deep.equal([0.25, 1]);
  });

  it('is aborted when no bytes move for too long, and not before', async () => {
    const { failure, request } = start();
    await clock.tickAsync(limits.uploadStall - 1);
    request.advance(0.1);
    await clock.tickAsync(limits.uploadStall - 1);
    expect(request.aborted).to.equal(false);
    await clock.tickAsync(1);
    expect((await failure)?.code).to.equal('timeout');
    expect(request.aborted).to.equal(true);
  });

  it('stops when it is cancelled, with the reason', async () => {
    const { failure, controller, request } = start();
    const reason = new Error('cancelled');
    controller.abort(reason);
    expect(await failure).to.equal(reason);
    expect(request.aborted).to.equal(true);
  });

  it('sends nothing when it was cancelled before', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    const error = await upload(URL, new FormData(), { key: 'k', signal }).catch((reason: unknown) => reason);
    expect((error as Error).message).to.equal('cancelled');
    expect(uploads.requests).to.have.length(0);
  });

  it('rejects with the server’s errors for each field', async () => {
    const { failure, request } = start();
    const errors = [{ pointer: '/title', code: 'required', detail: 'Le titre manque.' }];
    request.respond(422, { title: 'Envoi incorrect', detail: 'À corriger.', errors });
    expect(await failure).to.deep.include({ code: 'http-4xx', status: 422 });
    expect((await failure)?.problem).to.deep.include({ title: 'Envoi incorrect', errors });
  });

  it('rejects with the delay in Retry-After after a 429', async () => {
    const { failure, request } = start();
    request.respond(429, {}, { 'retry-after': '7' });
    expect(await failure).to.include({ code: 'rate-limited', retryAfter: 7_000 });
  });

  it('has a code of its own for a form that is too large', async () => {
    const { failure, request } = start();
    request.respond(413, { title: 'Trop grand' });
    expect(await failure).to.include({ code: 'too-large', status: 413 });
  });

  it('rejects without problem details for an HTML error page', async () => {
    const { failure, request } = start();
    request.respond(500, '<h1>Oups</h1>', { 'content-type': 'text/html' });
    expect(await failure).to.include({ code: 'http-5xx', problem: undefined });
  });

  it('reports a network failure as blocked', async () => {
    const { failure, request } = start();
    request.fail();
    expect((await failure)?.code).to.equal('blocked');
  });

  it('rejects a response that is too large', async () => {
    const { failure, request } = start();
    request.onprogress?.({ loaded: limits.body + 1 });
    expect((await failure)?.code).to.equal('too-large');
  });
});
