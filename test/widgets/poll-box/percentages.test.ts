import { expect } from '@open-wc/testing';
import { sharesOfVoters, sharesOfVotes } from '../../../src/widgets/poll-box/percentages.js';

describe('sharesOfVotes', () => {
  for (const [counts, shares] of [
    [[], []],
    [
      [0, 0],
      [0, 0],
    ],
    [[5], [100]],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [2, 1],
      [67, 33],
    ],
    [
      [1, 1, 1, 1, 1, 1],
      [17, 17, 17, 17, 16, 16],
    ],
    [
      [999, 1, 0],
      [100, 0, 0],
    ],
    [
      [995, 4, 1],
      [100, 0, 0],
    ],
    [
      [7, 3, 0],
      [70, 30, 0],
    ],
  ] as const) {
    it(`divides ${counts.join(', ') || 'nothing'} into ${shares.join(', ') || 'nothing'}`, () =>
      expect(sharesOfVotes(counts)).to.deep.equal(shares));
  }

  it('always adds up to 100, with each share less than one point off', () => {
    for (let seed = 1; seed < 500; seed++) {
      const counts = Array.from({ length: (seed % 9) + 1 }, (_, index) => (seed * 7919 * (index + 3)) % 1013);
      const total = counts.reduce((sum, count) => sum + count, 0);
      const shares = sharesOfVotes(counts);
      expect(shares.reduce((sum, share) => sum + share, 0)).to.equal(total ? 100 : 0);
      shares.forEach((share, index) => {
        expect(Math.abs(share - (100 * counts[index]!) / (total || 1))).to.be.below(1);
      });
    }
  });
});

describe('sharesOfVoters', () => {
  it('is the share of voters, who may each have several choices', () => {
    expect(sharesOfVoters([3, 2, 0], 4)).to.deep.equal([75, 50, 0]);
  });

  it('is at most 100 even if the counts disagree, and 0 without votes', () => {
    expect(sharesOfVoters([3, 6], 4)).to.deep.equal([50, 100]);
    expect(sharesOfVoters([0, 0], 0)).to.deep.equal([0, 0]);
  });
});
