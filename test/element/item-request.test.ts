import { expect } from '@open-wc/testing';
import { requestItem } from '../../src/element/item-request.js';
import { HeldFetch } from '../support/held-fetch.js';

describe('requestItem', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => net.restore());

  const asked = async (url: string): Promise<RequestInit> => {
    const answer = requestItem(url, new AbortController().signal);
    const call = await net.call(0);
    call.respond('{}');
    await answer;
    return call.init;
  };

  it('follows redirects of the page’s own origin, and lets none lead to another', async () => {
    const { mode, redirect } = await asked(`${location.origin}/actualites/1`);
    expect(mode).to.equal('same-origin');
    expect(redirect).to.equal(undefined);
  });

  it('refuses every redirect of another origin', async () => {
    const { mode, redirect } = await asked('https://commune.test/actualites/1');
    expect(mode).to.equal(undefined);
    expect(redirect).to.equal('error');
  });

  it('asks for data, by a header that needs no preflight', async () => {
    const { headers } = await asked('https://commune.test/actualites/1');
    expect(Object.keys(headers as object)).to.deep.equal(['Accept']);
  });
});
