import { expect } from '@open-wc/testing';
import { tryTo } from '../../src/element/try-to.js';

describe('tryTo', () => {
  it('gives what the work gives, also where that is nothing', () => {
    expect(tryTo(() => 'un', 'autre')).to.equal('un');
    expect(tryTo<unknown>(() => undefined, 'autre')).to.equal(undefined);
  });

  it('gives the other value where the work throws', () => {
    const fail = (): string => {
      throw new Error('non');
    };
    expect(tryTo(fail, 'autre')).to.equal('autre');
  });
});
