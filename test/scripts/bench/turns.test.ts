import { expect } from '@open-wc/testing';
import { column, takeTurns } from '../../../scripts/bench/turns.js';

describe('taking turns', () => {
  it('measures every candidate once in a round, in an order that changes with each round', async () => {
    const order: string[] = [];
    await takeTurns(
      ['a', 'b', 'c'],
      (candidate) => {
        order.push(candidate);
        return Promise.resolve([0]);
      },
      2,
    );
    expect(order.join('')).to.equal('abcbca');
  });

  it('gives the figures of each candidate in the order of the rounds', async () => {
    let count = 0;
    const runs = await takeTurns(['a', 'b'], () => Promise.resolve([count++, 7]), 2);
    expect(runs).to.deep.equal([
      [
        [0, 7],
        [3, 7],
      ],
      [
        [1, 7],
        [2, 7],
      ],
    ]);
    expect(column(runs[1] ?? [], 0)).to.deep.equal([1, 2]);
  });
});
