import { expect } from '@open-wc/testing';
import { tryTo } from '../../src/element/try-to.js';

describe('tryTo', () => {
  it('gives what the work gives, also where that is nothing', () => {
    expect(tryTo(() => 'un', 'autre')).to.equal('un');
    expect(tryTo<unknown>(() => undefined, 'autre')).to.equal(undefined);
  });

  it('gives the other value where the work throws, whatever it throws', () => {
    for (const thrown of [new Error('non'), 'non', undefined]) {
      const fail = (): string => {
        throw thrown;
      };
      expect(tryTo(fail, 'autre')).to.equal('autre');
    }
  });
});
