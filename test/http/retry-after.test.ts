import { expect } from '@open-wc/testing';
import { useFakeTimers } from 'sinon';
import { retryAfter } from '../../src/http/retry-after.js';

describe('retryAfter', () => {
  it('reads seconds, including 0', () => {
    expect(retryAfter('120')).to.equal(120_000);
    expect(retryAfter('0')).to.equal(0);
  });

  it('reads a date by the visitor’s clock, and a past one as 0', () => {
    const clock = useFakeTimers({ now: Date.parse('2026-01-10T08:00:00Z'), toFake: ['Date'] });
    try {
      expect(retryAfter('Sat, 10 Jan 2026 08:00:05 GMT')).to.equal(5_000);
      expect(retryAfter('Sat, 10 Jan 2026 07:00:00 GMT')).to.equal(0);
    } finally {
      clock.restore();
    }
  });

  it('is undefined without a header, or for any other value', () => {
    for (const header of [null, '', 'soon', '-5x', '1.5 s'])
      expect(retryAfter(header), String(header)).to.equal(undefined);
  });
});
