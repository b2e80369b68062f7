import { expect } from '@open-wc/testing';
import { loadSolver } from '../../src/challenge/load-solver.js';

describe('loadSolver', () => {
  it('returns the same module every time', async () => {
    const [first, second] = await Promise.all([loadSolver(), loadSolver()]);
    expect(first.solve).to.be.a('function');
    expect(second).to.equal(first);
  });
});
