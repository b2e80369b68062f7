import { expect } from '@open-wc/testing';
import { EndpointController } from '../../src/element/endpoint-controller.js';
import type { LoadError } from '../../src/element/load-error.js';
import { controllerHost, type ControllerHost } from '../support/controller-host.js';
import { HeldFetch, json } from '../support/held-fetch.js';

const url = 'https://commune.test/words';

describe('EndpointController', () => {
  let net: HeldFetch;
  let host: ControllerHost;
  let urls: string[];
  let failures: LoadError[];
  let controller: EndpointController<string[]>;

  beforeEach(() => {
    net = new HeldFetch();
    host = controllerHost();
    urls = [url];
    failures = [];
    controller = new EndpointController<string[]>(host, {
      endpoints: () => urls,
      parse: ({ body }) => JSON.parse(new TextDecoder().decode(body)) as string[],
      merge: (lists) => lists.flat(),
      loaded: () => undefined,
      failed: (error) => failures.push(error),
    });
  });
  afterEach(() => {
    controller.hostDisconnected();
    host.remove();
    net.restore();
  });

  /** Starts a load, and answers the request with this index. */
  const load = async (index: number, ...answer: [BodyInit | null, ResponseInit?]): Promise<void> => {
    const settled = controller.load();
    (await net.call(index)).respond(...answer);
    await settled;
  };

  it('reports each failed endpoint besides those that answered, and keeps their order', async () => {
    urls = [1, 2, 3, 4].map((number) => `${url}-${number}`);
    const settled = controller.load();
    (await net.call(3)).respond(...json(['quatre']));
    (await net.call(2)).respond(null, { status: 404 });
    (await net.call(1)).respond('{', { headers: { 'Content-Type': 'application/json' } });
    net.calls[0]!.respond(...json(['un']));
    // After a network error, the browser's HTTP cache is tried.
    (await net.call(4)).fail();
    await settled;
    expect(controller.data).to.deep.equal(['un', 'quatre']);
    expect(controller.error).to.equal(undefined);
    expect(failures.map(({ code }) => code)).to.have.members(['http-4xx', 'malformed']);
  });

  it('does not use the browser’s cache after a refusal by the server', async () => {
    await load(0, null, { status: 404 });
    expect(net.calls).to.have.length(1);
    expect(controller.error?.code).to.equal('http-4xx');
  });

  it('does not use the browser’s cache while data is shown', async () => {
    await load(0, ...json(['un']));
    await load(1, null, { status: 500 });
    expect(net.calls).to.have.length(2);
    expect(controller.data).to.deep.equal(['un']);
  });

  it('dates the data by the server’s header, else by their arrival', async () => {
    const made = 'Fri, 13 Feb 2026 01:20:00 GMT';
    await load(0, '["un"]', { headers: { 'Content-Type': 'application/json', Date: made } });
    expect(controller.dataDate).to.deep.equal(new Date(made));
    const before = Date.now();
    await load(1, ...json(['deux']));
    expect(controller.dataDate?.getTime()).to.be.within(before, Date.now());
  });

  it('discards the endpoint’s data when the page sets data itself', async () => {
    const settled = controller.load();
    const call = await net.call(0);
    controller.show(['de la page']);
    await settled;
    expect(call.aborted).to.equal(true);
    expect([controller.data, controller.loading, controller.dataDate]).to.deep.equal([
      ['de la page'],
      false,
      undefined,
    ]);
  });
});
