import { expect } from '@open-wc/testing';
import { readPlaceholder } from '../../src/embed/placeholder.js';
import { warmUp } from '../../src/embed/warm-up.js';
import { HeldFetch } from '../support/held-fetch.js';

describe('warmUp', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => net.restore());

  const warmed = (attributes: Record<string, string>): string[] => {
    const element = document.createElement('div');
    element.setAttribute('data-cw', 'news-feed');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(`data-cw-${name}`, value);
    warmUp([readPlaceholder(element)!]);
    const urls = net.calls.map(({ url }) => url);
    net.calls.forEach((call) => call.respond('{}'));
    return urls;
  };

  it('asks for the data of each endpoint', () => {
    expect(warmed({ endpoint: 'https://commune.test/warm-a https://commune.test/warm-b' })).to.deep.equal([
      'https://commune.test/warm-a',
      'https://commune.test/warm-b',
    ]);
  });

  it('leaves what is to wait for the viewport', () => {
    expect(warmed({ endpoint: 'https://commune.test/warm-c', loading: 'lazy' })).to.be.empty;
  });

  it('leaves a wrong address to the widget', () => {
    expect(warmed({ endpoint: 'javascript:alert(1)' })).to.be.empty;
    expect(warmed({})).to.be.empty;
  });
});
