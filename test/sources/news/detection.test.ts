import { expect } from '@open-wc/testing';
import { limits } from '../../../src/limits.js';
import { newsSources } from '../../../src/sources/news/index.js';
import { feeds } from '../../fixtures/feeds.js';
import { errorOf, read } from './read.js';

describe('news of any format', () => {
  for (const { name, body, contentType = '', expected } of feeds) {
    it(`reads ${name}`, () => {
      const items = newsSources.parse({ body, contentType, url: 'https://www.saint-exemple.fr/feed', timeZone: 'UTC' });
      const found = items.map(({ title, url, published }) => ({ title, url, published: published?.toISOString() }));
      expect(JSON.parse(JSON.stringify(found))).to.deep.equal(expected);
    });
  }

  it('accepts text as well as bytes', () => {
    const body = '\ufeff<?xml version="1.0" encoding="iso-8859-1"?><rss><item><title>été</title></item></rss>';
    const [item] = newsSources.parse({ body, contentType: 'text/xml; charset=latin1', url: 'https://a.fr/feed' });
    expect(item?.title).to.equal('été');
  });

  const errors: [string, unknown, string][] = [
    ['an HTML page', '<!doctype html><html><body><p>Connexion</p></body></html>', 'wrong-type'],
    ['words', 'Service unavailable', 'wrong-type'],
    ['nothing', '', 'malformed'],
    ['JSON cut short', '{"version":"https://jsonfeed.org/version/1.1","items":[', 'malformed'],
    ['XML cut before its first item ends', '<rss><channel><item><title>x', 'malformed'],
    ['Atom cut before its first entry ends', '<feed xmlns="http://www.w3.org/2005/Atom"><title>x', 'malformed'],
    ['a list of numbers', '[1,2,3]', 'unknown-format'],
    ['null', 'null', 'unknown-format'],
    ['an object of another kind', '{"temperature":12}', 'unknown-format'],
    ['XML of another kind', '<gpx><trk/></gpx>', 'unknown-format'],
    ['very deep JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'unknown-format'],
  ];
  for (const [title, answer, code] of errors) {
    it(`throws "${code}" for ${title}`, () => {
      expect(errorOf(answer)).to.equal(code);
    });
  }

  for (const format of newsSources.names) {
    it(`throws "malformed" when ${format} is set and the response is of another format`, () => {
      const other = /rss|atom/.test(format) ? '{"temperature":12}' : '<gpx/>';
      expect(errorOf(other, format)).to.equal('malformed');
    });
  }

  const empties: [string, unknown][] = [
    ['RSS', '<rss version="2.0"><channel><title>A</title></channel></rss>'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['JSON Feed', { version: 'https://jsonfeed.org/version/1.1', items: null }],
    ['WordPress', []],
    ['Drupal', { jsonapi: {}, data: null }],
  ];
  for (const [name, answer] of empties) {
    it(`finds no items in ${name} without any`, () => {
      expect(read(answer)).to.deep.equal([]);
    });
  }

  it('keeps no more items than the limit, nor more text', () => {
    const item = `<item><title>${'t '.repeat(400)}</title><description>${'d '.repeat(4000)}</description></item>`;
    const items = read(`<rss><channel>${item.repeat(limits.itemsWithLimit + 1)}</channel></rss>`);
    expect(items).to.have.lengthOf(limits.itemsWithLimit);
    expect(items[0]?.title.length).to.be.at.most(limits.title);
    expect(items[0]?.summary.length).to.be.at.most(limits.summary);
  });

  it('uses the summary or the address as a missing title, and leaves out an empty item', () => {
    const items =
      read(`<rss><channel><item><description>Un mot</description></item><item><link>https://a.fr/1</link></item>
      <item><pubDate>2024</pubDate></item></channel></rss>`);
    expect(items.map(({ title }) => title)).to.deep.equal(['Un mot', 'https://a.fr/1']);
  });
});
