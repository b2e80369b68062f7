import { expect } from '@open-wc/testing';
import { Figures } from '../../../../scripts/bench/report/figures.js';

const of = { suite: 'first item', condition: 'slow 4G', metric: 'time' } as const;
const comparison = { ...of, candidate: 'one tag', baseline: 'vanilla element' };

describe('the figures of the benchmark', () => {
  const figures = new Figures();
  figures.add([
    { ...of, candidate: 'one tag', runs: [330, 220, 440] },
    { ...of, candidate: 'vanilla element', runs: [300, 200, 220] },
    { ...of, condition: 'phone', candidate: 'one tag', runs: [1] },
  ]);

  it('finds the runs of a candidate under one condition', () => {
    expect(figures.minimum({ ...of, candidate: 'one tag' })).to.equal(220);
    expect(figures.median({ ...of, candidate: 'one tag' })).to.equal(330);
  });

  it('compares the minima, and the runs of each round', () => {
    expect(figures.ratio(comparison)).to.be.closeTo(1.1, 1e-9);
    expect(figures.pairwise(comparison)).to.be.closeTo(1.1, 1e-9);
  });

  it('has no ratio to a candidate that was not measured', () => {
    expect(figures.ratio({ ...comparison, baseline: 'Preact' })).to.be.NaN;
    expect(figures.pairwise({ ...comparison, baseline: 'Preact' })).to.be.NaN;
  });
});
