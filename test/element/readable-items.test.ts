import { expect } from '@open-wc/testing';
import { readableItems } from '../../src/element/readable-items.js';

describe('readableItems', () => {
  const render = (items: unknown[]): string => {
    if (items.includes('bad')) throw new TypeError('unreadable');
    return 'shown';
  };

  it('leaves out the items that can’t be rendered', () => {
    expect(readableItems(['a', 'bad', 'b'], render)).to.deep.equal(['a', 'b']);
  });

  it('is undefined if there is nothing to leave out, nothing left, or no list', () => {
    expect(readableItems(['a'], render)).to.be.undefined;
    expect(readableItems(['bad'], render)).to.be.undefined;
    expect(readableItems({ length: 1 } as unknown as string[], render)).to.be.undefined;
  });
});
