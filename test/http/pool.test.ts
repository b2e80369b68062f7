import { expect } from '@open-wc/testing';
import { sharedRequest } from '../../src/http/pool.js';
import { HeldFetch } from '../support/held-fetch.js';

const URL = 'https://commune.test/shared.json';

describe('sharedRequest', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => net.restore());

  it('makes one request for all who ask at the same time', async () => {
    const { signal } = new AbortController();
    const asked = [sharedRequest(URL, signal), sharedRequest(URL, signal), sharedRequest(URL, signal)];
    net.calls[0]!.respond('one');
    const answers = await Promise.all(asked);
    expect(net.calls).to.have.length(1);
    expect(new Set(answers).size).to.equal(1);
  });

  it('asks anew once the answer is there', async () => {
    const { signal } = new AbortController();
    const first = sharedRequest(URL, signal);
    net.calls[0]!.respond('one');
    await first;
    const second = sharedRequest(URL, signal);
    net.calls[1]!.respond('two');
    expect(new TextDecoder().decode((await second).body)).to.equal('two');
  });

  it('keeps no failure', async () => {
    const { signal } = new AbortController();
    const first = sharedRequest(URL, signal).catch((error: unknown) => error);
    net.calls[0]!.fail();
    expect(await first).to.include({ code: 'blocked' });
    const second = sharedRequest(URL, signal);
    net.calls[1]!.respond('two');
    expect((await second).status).to.equal(200);
  });

  it('goes on for the others when one gives up', async () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const given = sharedRequest(URL, one.signal).catch((error: unknown) => error);
    const kept = sharedRequest(URL, other.signal);
    one.abort('gone');
    expect(await given).to.equal('gone');
    expect(net.calls[0]!.aborted).to.be.false;
    net.calls[0]!.respond('ok');
    expect((await kept).status).to.equal(200);
  });

  it('ends the request when the last one gives up', async () => {
    const controller = new AbortController();
    const asked = sharedRequest(URL, controller.signal).catch((error: unknown) => error);
    controller.abort('gone');
    expect(await asked).to.equal('gone');
    expect(net.calls[0]!.aborted).to.be.true;
  });

  it('asks nothing for one who has given up already', async () => {
    const asked = sharedRequest(URL, AbortSignal.abort('gone')).catch((error: unknown) => error);
    expect(await asked).to.equal('gone');
    expect(net.calls).to.have.length(0);
  });
});
