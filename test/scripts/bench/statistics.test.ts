import { expect } from '@open-wc/testing';
import { median, minimum, pairwise } from '../../../scripts/bench/statistics.js';

describe('the statistics of the benchmark', () => {
  it('gives the least value', () => {
    expect(minimum([3, 1, 2])).to.equal(1);
  });

  it('gives the median, which one disturbed run does not move', () => {
    expect(median([2, 900, 1])).to.equal(2);
  });

  it('gives the median of the ratios within each round, not the ratio of the medians', () => {
    expect(pairwise([10, 40, 90], [10, 20, 30])).to.equal(2);
  });

  it('leaves out rounds that the baseline does not have', () => {
    expect(pairwise([10, 900], [5])).to.equal(2);
  });

  it('has no figure without runs', () => {
    expect([minimum([]), median([]), pairwise([], [1])].every(Number.isNaN)).to.equal(true);
  });
});
