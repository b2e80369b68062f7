import { expect } from '@open-wc/testing';
import { httpUrl, safeUrl, uriComponent } from '../../src/text/urls.js';

const base = 'https://a.fr/site/page';
const cases: [unknown, string | undefined][] = [
  ['https://b.fr/x', 'https://b.fr/x'],
  ['article?a=1&amp;b=2', 'https://a.fr/site/article?a=1&b=2'],
  ['//b.fr/x', 'https://b.fr/x'],
  ['www.b.fr/x', 'https://www.b.fr/x'],
  ['/a b.jpg', 'https://a.fr/a%20b.jpg'],
  [' \n/x ', 'https://a.fr/x'],
  ['mailto:mairie@a.fr', 'mailto:mairie@a.fr'],
  ['tel:+33123456789', 'tel:+33123456789'],
  ['javascript:alert(1)', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['vbscript:x', undefined],
  ['blob:https://a.fr/1', undefined],
  ['file:///etc/passwd', undefined],
  ['intent://x#Intent;end', undefined],
  ['http://', undefined],
  ['', undefined],
  [undefined, undefined],
  [{ href: 'x' }, undefined],
  [42, undefined],
];

describe('safeUrl', () => {
  for (const [value, expected] of cases) {
    it(`returns ${expected ?? 'undefined'} for ${JSON.stringify(value)}`, () => {
      expect(safeUrl(value, base)).to.equal(expected);
    });
  }

  it('needs no base for an absolute address, and accepts an invalid one', () => {
    expect(safeUrl('https://b.fr/')).to.equal('https://b.fr/');
    expect(safeUrl('https://b.fr/', 'nonsense')).to.equal('https://b.fr/');
    expect(safeUrl('/x', 'nonsense')).to.equal(undefined);
  });
});

describe('httpUrl', () => {
  it('returns http: and https: addresses only', () => {
    expect(httpUrl('http://a.fr/x')).to.equal('http://a.fr/x');
    expect(httpUrl('mailto:mairie@a.fr')).to.equal(undefined);
    expect(httpUrl('tel:1')).to.equal(undefined);
  });
});

describe('uriComponent', () => {
  it('escapes characters, and replaces lone surrogates', () => {
    expect(uriComponent('a/b ?é😀')).to.equal('a%2Fb%20%3F%C3%A9%F0%9F%98%80');
    expect(uriComponent('a\ud800b\udc00')).to.equal(uriComponent('a\ufffdb\ufffd'));
  });
});
