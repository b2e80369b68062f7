import { expect } from '@open-wc/testing';
import { pageSettings } from '../../src/embed/page-settings.js';
import { readPlaceholder } from '../../src/embed/placeholder.js';
import { warmUp } from '../../src/embed/warm-up.js';
import { shared } from '../../src/shared.js';
import { HeldFetch } from '../support/held-fetch.js';
import { prerenderedContent } from '../support/prerendered.js';

describe('warmUp', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => {
    net.restore();
    delete shared.settings;
  });

  const warmed = (attributes: Record<string, string>, tag = 'news-feed'): string[] => {
    const element = document.createElement('div');
    element.setAttribute('data-cw', tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(`data-cw-${name}`, value);
    warmUp([readPlaceholder(element)!]);
    const urls = net.calls.map(({ url }) => url);
    net.calls.forEach((call) => call.respond('{}'));
    return urls;
  };

  it('requests the data of each endpoint', () => {
    expect(warmed({ endpoint: 'https://commune.test/warm-a https://commune.test/warm-b' })).to.deep.equal([
      'https://commune.test/warm-a',
      'https://commune.test/warm-b',
    ]);
  });

  it('does not request the data of lazy widgets outside the viewport', () => {
    expect(warmed({ endpoint: 'https://commune.test/warm-c', loading: 'lazy' })).to.be.empty;
  });

  it('does not request the data of a placeholder with fresh prerendered data', () => {
    const endpoint = 'https://commune.test/warm-p';
    const urls = [1, 60].map((minutes) => {
      const element = document.createElement('div');
      element.setAttribute('data-cw', 'news-feed');
      element.setAttribute('data-cw-endpoint', endpoint);
      element.append(prerenderedContent([], new Date(Date.now() - minutes * 60_000), endpoint));
      warmUp([readPlaceholder(element)!]);
      return net.calls.map(({ url }) => url);
    });
    expect(urls).to.deep.equal([[], [endpoint]]);
    net.calls[0]!.respond('{}');
  });

  it('for a widget that sends, requests data only from the page’s own and from listed origins', () => {
    const stranger = 'https://evil.test/polls/current';
    const listed = 'https://api.test/polls/current';
    shared.settings = { ...pageSettings(undefined), origins: ['https://api.test'] };
    for (const tag of ['poll-box', 'submit-news', 'agenda']) {
      expect(warmed({ endpoint: stranger }, tag), tag).to.be.empty;
      expect(warmed({ endpoint: `/warm-${tag} ${stranger}` }, tag), tag).to.be.empty;
    }
    expect(warmed({ endpoint: `/warm-d ${listed}` }, 'poll-box')).to.deep.equal([`${location.origin}/warm-d`, listed]);
  });

  it('ignores an invalid address', () => {
    expect(warmed({ endpoint: 'javascript:alert(1)' })).to.be.empty;
    expect(warmed({})).to.be.empty;
  });
});
