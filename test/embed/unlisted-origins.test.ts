import { expect } from '@open-wc/testing';
import { pageSettings } from '../../src/embed/page-settings.js';
import { refusedOrigins, unlistedOrigins } from '../../src/embed/unlisted-origins.js';
import { shared } from '../../src/shared.js';

describe('unlistedOrigins', () => {
  afterEach(() => delete shared.settings);

  it('are all origins except the page’s own if none is listed', () => {
    expect(unlistedOrigins('/a https://b.test/c', document.baseURI)).to.deep.equal(['https://b.test']);
  });

  it('exclude those that the script tag lists, with the same port and scheme', () => {
    shared.settings = { ...pageSettings(undefined), origins: ['https://b.test'] };
    const endpoint = 'https://b.test/c https://b.test:8443/c http://b.test/c';
    expect(unlistedOrigins(endpoint, document.baseURI)).to.deep.equal(['https://b.test:8443', 'http://b.test']);
  });

  it('include that of the page’s <base>', () => {
    expect(unlistedOrigins('/a', 'https://elsewhere.test/')).to.deep.equal(['https://elsewhere.test']);
  });

  it('exclude those listed by any later script tag, or by a meta element in the head', () => {
    shared.settings = { ...pageSettings(undefined), origins: ['https://b.test'] };
    const tags = ['script', 'meta'].map((name) => document.createElement(name));
    for (const [index, tag] of tags.entries()) {
      tag.setAttribute('data-cw-origins', `https://${index}.test`);
      tag.setAttribute(tag instanceof HTMLMetaElement ? 'name' : 'type', 'commune-widgets');
    }
    document.head.append(...tags);
    const left = unlistedOrigins('https://0.test/ https://1.test/ https://2.test/', document.baseURI);
    for (const tag of tags) tag.remove();
    expect(left).to.deep.equal(['https://2.test']);
  });
});

describe('refusedOrigins', () => {
  const attributes = new Map([
    ['endpoint', 'https://a.test/'],
    ['geocoder', 'https://b.test/'],
    ['privacy-url', 'https://c.test/'],
  ]);

  it('are those of every address to which a widget sends', () => {
    expect(refusedOrigins('submit-news', attributes, document.baseURI)).to.deep.equal([
      'https://a.test',
      'https://b.test',
    ]);
  });

  it('are found beside an address that can’t be read', () => {
    const broken = new Map([...attributes, ['endpoint', 'http://[']]);
    expect(refusedOrigins('submit-news', broken, document.baseURI)).to.deep.equal(['https://b.test']);
  });

  it('are none for a widget that sends nothing', () => {
    expect(refusedOrigins('news-feed', attributes, document.baseURI)).to.be.empty;
  });
});
