import { expect } from '@open-wc/testing';
import { Figures } from '../../../../scripts/bench/report/figures.js';
import { drawPlots, shownAs } from '../../../../scripts/bench/report/plots.js';

const of = { suite: 'first item', condition: 'slow 4G', metric: 'time' } as const;

describe('the plots', () => {
  it('show the candidates by their French names, the fastest first', () => {
    const figures = new Figures();
    figures.add([
      { ...of, candidate: 'one tag', runs: [1900, 1850] },
      { ...of, candidate: 'static HTML', runs: [1200] },
      { ...of, candidate: 'React', runs: [2100] },
    ]);
    const charts = drawPlots(figures);
    expect([...charts.keys()]).to.deep.equal(['premier-article.svg']);
    expect(charts.get('premier-article.svg')).to.match(
      /du plus petit au plus grand\s: HTML statique, sans script 1\s200\sms\s; commune-widgets, une balise 1\s850\sms\s; React 2\s100\sms\./,
    );
  });

  it('leave out a chart without figures', () => {
    expect(drawPlots(new Figures()).size).to.equal(0);
  });

  it('write figures as in French', () => {
    expect(shownAs(23_450, 'B')).to.match(/^23\sko$/);
    expect(shownAs(1.25, 'ms')).to.match(/^1,3\sms$/);
    expect(shownAs(3, '')).to.equal('3');
  });
});
