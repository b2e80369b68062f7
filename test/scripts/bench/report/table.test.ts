import { expect } from '@open-wc/testing';
import { Figures } from '../../../../scripts/bench/report/figures.js';
import { first } from '../../../../scripts/bench/report/goal.js';
import { judge } from '../../../../scripts/bench/report/judge.js';
import { goalTable, rounded, suiteTables } from '../../../../scripts/bench/report/table.js';

const figures = new Figures();
const of = { suite: 'first item', condition: 'slow 4G', metric: 'time' } as const;
figures.add([
  { ...of, candidate: 'vanilla element', runs: [1700, 1760] },
  { ...of, candidate: 'one tag', runs: [1870, 1900] },
]);

describe('the tables of the benchmark', () => {
  it('show minimum and median of every candidate, and its ratio to the baseline', () => {
    const table = suiteTables(figures.measurements);
    expect(table).to.contain('first item: slow 4G');
    expect(table).to.match(/^one tag +1870 \/ 1900 +1\.10 ×$/m);
    expect(table).to.match(/^vanilla element +1700 \/ 1760 *$/m);
  });

  it('show each goal beside its figure, and whether it holds', () => {
    const subject = first('slow 4G', 'one tag');
    const goal = { name: 'one tag', french: '', must: 1.09, aim: 1.04, subject };
    expect(goalTable(judge([goal], figures))).to.match(/^one tag +1\.1 b +1\.\d+ +≤ 1\.09 +≤ 1\.04 +MISSED$/m);
  });

  it('show no figure where nothing was measured', () => {
    const goal = { name: 'phone', french: '', must: 1, aim: 1, subject: first('phone', 'one tag') };
    expect(goalTable(judge([goal], figures))).to.match(/^phone +– +≤ 1 +≤ 1 +not measured$/m);
  });

  for (const [figure, expected] of [
    [1234.5, '1235'],
    [12.345, '12.3'],
    [0.0034567, '0.00346'],
    [0, '0'],
  ] as const) {
    it(`rounds ${figure} to ${expected}`, () => {
      expect(rounded(figure)).to.equal(expected);
    });
  }
});
