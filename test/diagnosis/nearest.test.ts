import { expect } from '@open-wc/testing';
import { nearest } from '../../src/diagnosis/nearest.js';

const names = ['endpoint', 'limit', 'layout', 'heading-level', 'time-zone', 'max-age', 'more'];

describe('nearest', () => {
  const meant: [written: string, name: string | undefined][] = [
    ['limits', 'limit'],
    ['limt', 'limit'],
    ['lmiit', 'limit'],
    ['Limit', 'limit'],
    ['headinglevel', 'heading-level'],
    ['heading_level', 'heading-level'],
    ['timezone', 'time-zone'],
    ['enpoints', 'endpoint'],
    ['moer', 'more'],
    ['colour', undefined],
    ['x', undefined],
    ['', undefined],
  ];
  for (const [written, name] of meant) {
    it(`finds ${name ?? 'none'} for “${written}”`, () => expect(nearest(written, names)).to.equal(name));
  }

  it('prefers the name with fewer wrong letters', () => expect(nearest('cat', ['cart', 'cat'])).to.equal('cat'));

  it('is quick with a name of any length', () => {
    expect(nearest('x'.repeat(1_000_000), names)).to.equal(undefined);
  });
});
