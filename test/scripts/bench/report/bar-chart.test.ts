import { expect } from '@open-wc/testing';
import { barChart } from '../../../../scripts/bench/report/bar-chart.js';

const svg = barChart({
  title: 'Durée <ms>',
  description: 'Diagramme à barres : a & b.',
  bars: [
    { label: 'HTML "statique"', value: 50, shown: '50 ms', kind: 'baseline' },
    { label: 'widgets', value: 100, shown: '100 ms', kind: 'ours' },
    { label: 'rien', value: 0, shown: '0 ms', kind: 'peer' },
  ],
});
const chart = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
const texts = [...chart.querySelectorAll('text')].map(({ textContent }) => textContent);
const bars = [...chart.querySelectorAll('rect')].slice(1);

describe('a bar chart', () => {
  it('is well-formed XML, whatever the texts contain', () => {
    expect(chart.localName).to.equal('svg');
    expect(chart.querySelector('parsererror')).to.equal(null);
  });

  it('is named and described to readers who do not see it', () => {
    expect(chart.getAttribute('role')).to.equal('img');
    const [title, desc] = (chart.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => chart.querySelector(`#${id}`));
    expect(title?.textContent).to.equal('Durée <ms>');
    expect(desc?.textContent).to.equal('Diagramme à barres : a & b.');
  });

  it('writes the label and the value of each bar', () => {
    expect(texts).to.deep.equal(['Durée <ms>', 'HTML "statique"', '50 ms', 'widgets', '100 ms', 'rien', '0 ms']);
  });

  it('draws bars in proportion to their values, within the image', () => {
    const [half, whole, none] = bars.map((bar) => Number(bar.getAttribute('width')));
    expect(half).to.be.closeTo(whole! / 2, 0.1);
    expect(none).to.equal(0);
    const last = bars.at(-1)!;
    const bottom = Number(last.getAttribute('y')) + Number(last.getAttribute('height'));
    expect(bottom).to.be.below(Number(chart.getAttribute('height')));
    expect(Number(bars[1]!.getAttribute('x')) + whole!).to.be.below(Number(chart.getAttribute('width')));
  });

  it('has neither script nor style, so that any policy shows it', () => {
    expect(svg).not.to.match(/<script|<style|style=|\son\w+=/);
  });
});
