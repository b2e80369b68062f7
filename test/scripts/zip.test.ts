import { expect } from '@open-wc/testing';
import { textIn, unzip, zip } from '../../scripts/release/zip.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('zip', () => {
  it('gives back the files', () => {
    const files = unzip(zip({ 'widgets/a.js': bytes('un'), 'widgets/é.txt': bytes('été') }, '2026-11-29'));
    expect(Object.keys(files)).to.deep.equal(['widgets/a.js', 'widgets/é.txt']);
    expect(textIn(files, 'widgets/é.txt')).to.equal('été');
  });

  it('gives the same bytes whatever the order of the files', () => {
    const [first, second] = [bytes('un'), bytes('deux')];
    expect(zip({ a: first, b: second }, '2026-11-29')).to.deep.equal(zip({ b: second, a: first }, '2026-11-29'));
  });

  it('names the files there are when one is missing', () => {
    expect(() => textIn({ a: bytes('un') }, 'b')).to.throw('b is not among a.');
  });
});
