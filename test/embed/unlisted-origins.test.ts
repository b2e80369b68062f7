import { expect } from '@open-wc/testing';
import { pageSettings } from '../../src/embed/page-settings.js';
import { unlistedOrigins } from '../../src/embed/unlisted-origins.js';
import { shared } from '../../src/shared.js';

describe('unlistedOrigins', () => {
  afterEach(() => delete shared.settings);

  it('are all but the page’s own where nothing is listed', () => {
    expect(unlistedOrigins('/a https://b.test/c', document.baseURI)).to.deep.equal(['https://b.test']);
  });

  it('are not those that the script tag lists, port and scheme included', () => {
    shared.settings = { ...pageSettings(undefined), origins: ['https://b.test'] };
    const endpoint = 'https://b.test/c https://b.test:8443/c http://b.test/c';
    expect(unlistedOrigins(endpoint, document.baseURI)).to.deep.equal(['https://b.test:8443', 'http://b.test']);
  });

  it('are those of a page’s <base>, too', () => {
    expect(unlistedOrigins('/a', 'https://elsewhere.test/')).to.deep.equal(['https://elsewhere.test']);
  });

  it('are not those that a code lists which comes further down the page, or the head for all of them', () => {
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
