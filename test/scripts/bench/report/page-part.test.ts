import { expect } from '@open-wc/testing';
import { barChart } from '../../../../scripts/bench/report/bar-chart.js';
import { Figures } from '../../../../scripts/bench/report/figures.js';
import { first } from '../../../../scripts/bench/report/goal.js';
import { judge } from '../../../../scripts/bench/report/judge.js';
import { pagePart } from '../../../../scripts/bench/report/page-part.js';

const figures = new Figures();
const of = { suite: 'first item', condition: 'slow 4G', metric: 'time' } as const;
figures.add([
  { ...of, candidate: 'one tag', runs: [106] },
  { ...of, candidate: 'vanilla element', runs: [100] },
]);
const goals = [
  { name: '', french: 'Une balise', must: 1.09, aim: 1.04, subject: first('slow 4G', 'one tag') },
  { name: '', french: 'Téléphone', must: 1.1, aim: 1, subject: first('phone', 'one tag') },
];
const bars = [{ label: 'a', value: 1, shown: '1 ms', kind: 'ours' as const }];
const charts = new Map([['temps.svg', barChart({ title: 'Temps & réseau', description: 'a 1 ms.', bars })]]);
const circumstances = { date: '2026-11-29', browser: 'Chrome/156', node: '20.20', cores: 2 };
const page = new DOMParser().parseFromString(pagePart(judge(goals, figures), charts, circumstances), 'text/html');

describe('the part of the page with the results', () => {
  it('says where and when it was measured', () => {
    expect(page.querySelector('p')?.textContent).to.match(/^Mesuré le 29 novembre 2026 avec Chrome\/156 .* 2 cœurs\.$/);
  });

  it('shows each goal with its figure, and what was not measured as such', () => {
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).to.deep.equal([
      ['Une balise', '1,06\u00a0b', '1,09', '1,04', 'tenu'],
      ['Téléphone', '–', '1,1', '1', 'non mesuré'],
    ]);
  });

  it('describes each chart in its text alternative, and gives its size', () => {
    const image = page.querySelector('img')!;
    expect(image.alt).to.equal('Temps & réseau. a 1 ms.');
    expect(image.getAttribute('src')).to.equal('/mesures/temps.svg');
    expect(image.width).to.be.above(0);
  });
});
