import { expect } from '@open-wc/testing';
import { parseEndpoints } from '../../src/element/endpoints.js';

const BASE = 'https://www.commune.test/accueil/';

describe('parseEndpoints', () => {
  const good: [string, string[]][] = [
    ['https://a.test/feed', ['https://a.test/feed']],
    ['  https://a.test/feed  ', ['https://a.test/feed']],
    ['“https://a.test/feed”', ['https://a.test/feed']],
    ['/spip.php?page=backend', ['https://www.commune.test/spip.php?page=backend']],
    ['feed.json', ['https://www.commune.test/accueil/feed.json']],
    ['https://a.test/1\n https://b.test/2', ['https://a.test/1', 'https://b.test/2']],
  ];
  for (const [attribute, urls] of good) {
    it(`reads ${JSON.stringify(attribute)}`, () => expect(parseEndpoints(attribute, BASE)).to.deep.equal(urls));
  }

  for (const attribute of [undefined, '', '   ', '“”']) {
    it(`reports a missing endpoint in ${JSON.stringify(attribute)}`, () =>
      expect(() => parseEndpoints(attribute, BASE))
        .to.throw()
        .with.property('code', 'endpoint-missing'));
  }

  for (const attribute of ['javascript:alert(1)', 'data:,x', 'file:///etc/passwd', 'https://u:p@a.test/', 'http://[']) {
    it(`refuses ${attribute}`, () =>
      expect(() => parseEndpoints(attribute, BASE))
        .to.throw()
        .with.property('code', 'endpoint-invalid'));
  }

  it('leaves the query, which may contain a key, out of its error', () => {
    expect(() => parseEndpoints('ftp://a.test/?key=secret', BASE))
      .to.throw()
      .with.property('detail', 'ftp://a.test/');
  });
});
