import { expect } from '@open-wc/testing';
import { useFakeTimers } from 'sinon';
import { sharedRequest, warm } from '../../src/http/pool.js';
import { limits } from '../../src/limits.js';
import { HeldFetch } from '../support/held-fetch.js';
import { aWhile } from '../support/task.js';

const URL = 'https://commune.test/shared.json';

describe('sharedRequest', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => net.restore());

  it('sends one request for simultaneous calls', async () => {
    const { signal } = new AbortController();
    const asked = [sharedRequest(URL, signal), sharedRequest(URL, signal), sharedRequest(URL, signal)];
    net.calls[0]!.respond('one');
    const answers = await Promise.all(asked);
    expect(net.calls).to.have.length(1);
    expect(new Set(answers).size).to.equal(1);
  });

  it('sends a new request after the response', async () => {
    const { signal } = new AbortController();
    const first = sharedRequest(URL, signal);
    net.calls[0]!.respond('one');
    await first;
    const second = sharedRequest(URL, signal);
    net.calls[1]!.respond('two');
    expect(new TextDecoder().decode((await second).body)).to.equal('two');
  });

  it('does not cache failures', async () => {
    const { signal } = new AbortController();
    const first = sharedRequest(URL, signal).catch((error: unknown) => error);
    net.calls[0]!.fail();
    expect(await first).to.include({ code: 'blocked' });
    const second = sharedRequest(URL, signal);
    net.calls[1]!.respond('two');
    expect((await second).status).to.equal(200);
  });

  it('continues for the other callers when one aborts', async () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const given = sharedRequest(URL, one.signal).catch((error: unknown) => error);
    const kept = sharedRequest(URL, other.signal);
    one.abort('gone');
    expect(await given).to.equal('gone');
    expect(net.calls[0]!.aborted).to.be.false;
    net.calls[0]!.respond('ok');
    expect((await kept).status).to.equal(200);
  });

  it('aborts the request when the last caller aborts', async () => {
    const controller = new AbortController();
    const asked = sharedRequest(URL, controller.signal).catch((error: unknown) => error);
    controller.abort('gone');
    expect(await asked).to.equal('gone');
    expect(net.calls[0]!.aborted).to.be.true;
  });

  it('sends no request for an aborted signal', async () => {
    const asked = sharedRequest(URL, AbortSignal.abort('gone')).catch((error: unknown) => error);
    expect(await asked).to.equal('gone');
    expect(net.calls).to.have.length(0);
  });
});

describe('warm', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => net.restore());

  it('sends one request, whose response the next sharedRequest uses', async () => {
    warm(URL);
    warm(URL);
    net.calls[0]!.respond('ahead');
    const { body } = await sharedRequest(URL, new AbortController().signal);
    expect(new TextDecoder().decode(body)).to.equal('ahead');
    expect(net.calls).to.have.length(1);
  });

  it('keeps the response for the callers of one task only', async () => {
    const { signal } = new AbortController();
    const ahead = warm(URL);
    net.calls[0]!.respond('ahead');
    await ahead;
    await Promise.all([sharedRequest(URL, signal), Promise.resolve().then(() => sharedRequest(URL, signal))]);
    expect(net.calls).to.have.length(1);
    await aWhile();
    const later = sharedRequest(URL, signal);
    net.calls[1]!.respond('anew');
    expect(new TextDecoder().decode((await later).body)).to.equal('anew');
  });

  it('aborts a request that no widget has asked for in time', () => {
    const clock = useFakeTimers();
    try {
      warm(URL);
      clock.tick(limits.warm);
      expect(net.calls[0]!.aborted).to.be.true;
    } finally {
      clock.restore();
    }
  });

  it('rejects for the widget, without an unhandled rejection', async () => {
    warm(URL);
    net.calls[0]!.fail();
    const failure = await sharedRequest(URL, new AbortController().signal).catch((error: unknown) => error);
    expect(failure).to.include({ code: 'blocked' });
  });
});
