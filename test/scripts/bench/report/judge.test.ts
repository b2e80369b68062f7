import { expect } from '@open-wc/testing';
import { Figures } from '../../../../scripts/bench/report/figures.js';
import { first, worstShift, type Goal } from '../../../../scripts/bench/report/goal.js';
import { judge } from '../../../../scripts/bench/report/judge.js';

const goal: Goal = { name: 'one tag', french: 'Une balise', must: 1.1, aim: 1, subject: first('slow 4G', 'one tag') };
const shift: Goal = { name: 'shift', french: 'Décalage', must: 0.01, aim: 0, subject: worstShift };

function measured(time: number): Figures {
  const figures = new Figures();
  const of = { suite: 'first item', condition: 'slow 4G', metric: 'time' } as const;
  figures.add([
    { ...of, candidate: 'one tag', runs: [time] },
    { ...of, candidate: 'vanilla element', runs: [100] },
  ]);
  return figures;
}

describe('judging the figures', () => {
  const cases = [
    [100, 'aim reached'],
    [110, 'must holds'],
    [111, 'MISSED'],
  ] as const;
  for (const [time, expected] of cases) {
    it(`says “${expected}” of ${time} ms beside 100`, () => {
      const [judgement] = judge([goal], measured(time));
      expect(judgement?.verdict).to.equal(expected);
      expect(judgement?.figure).to.equal(time / 100);
    });
  }

  it('says that a goal without figures was not measured, instead of reached', () => {
    expect(judge([goal, shift], new Figures()).map(({ verdict }) => verdict)).to.deep.equal([
      'not measured',
      'not measured',
    ]);
  });

  it('takes the largest shift of our pages, and none of others', () => {
    const figures = new Figures();
    const of = { suite: 'first item', condition: 'slow 4G', metric: 'shift' } as const;
    figures.add([
      { ...of, candidate: 'React', runs: [0.9] },
      { ...of, candidate: 'one tag, RSS', runs: [0, 0.02] },
      { ...of, candidate: 'preload head', runs: [0] },
    ]);
    expect(judge([shift], figures)[0]?.figure).to.equal(0.02);
  });
});
