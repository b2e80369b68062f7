import { expect } from '@open-wc/testing';
import { tryTo } from '../../src/element/try-to.js';

describe('tryTo', () => {
  it('returns the result of the function, also undefined', () => {
    expect(tryTo(() => 'un', 'autre')).to.equal('un');
    expect(tryTo<unknown>(() => undefined, 'autre')).to.equal(undefined);
  });

  it('returns the other value when the function throws', () => {
    const fail = (): string => {
      throw new Error('non');
    };
    expect(tryTo(fail, 'autre')).to.equal('autre');
  });
});
