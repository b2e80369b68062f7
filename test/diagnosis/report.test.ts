import { expect } from '@open-wc/testing';
import type { Finding } from '../../src/diagnosis/finding.js';
import { chapters, reportText, summary } from '../../src/diagnosis/report.js';
import type { Subject } from '../../src/diagnosis/subject.js';

const element = document.createElement('div');
const subject: Subject = { label: '<news-feed>', name: 'news-feed', form: 'tag', element };
const ofWidget: Finding = {
  widget: '<news-feed>',
  element,
  severity: 'error',
  code: 'malformed',
  problem: 'Mauvais.',
  remedy: 'Mieux.',
  detail: 'ligne 1\nligne 2',
};
const ofPage: Finding = { ...ofWidget, widget: 'page', element: undefined, severity: 'warning', detail: undefined };

describe('the report', () => {
  it('has the page first, if it has faults, then every widget', () => {
    expect(chapters([subject], [ofPage, ofWidget]).map(({ title }) => title)).to.deep.equal(['La page', '<news-feed>']);
    expect(chapters([subject], []).map(({ title, findings }) => [title, findings.length])).to.deep.equal([
      ['<news-feed>', 0],
    ]);
  });

  const sums: [Subject[], Finding[], string][] = [
    [[], [], 'Aucune erreur, aucune remarque, aucun widget.'],
    [[subject], [ofWidget, ofPage], '1 erreur, 1 remarque, 1 widget.'],
    [[subject, subject], [ofWidget, ofWidget], '2 erreurs, aucune remarque, 2 widgets.'],
  ];
  for (const [subjects, findings, sentence] of sums) {
    it(`counts: ${sentence}`, () => expect(summary(subjects, findings).replace(/\u00a0/g, ' ')).to.equal(sentence));
  }

  it('can be exported as text, without the query of the page', () => {
    expect(location.search).not.to.equal('');
    const text = reportText([subject], [ofWidget]).replace(/\u00a0/g, ' ');
    expect(text).to.contain('- Erreur [malformed] : Mauvais.\n  À faire : Mieux.\n  | ligne 1\n  | ligne 2');
    expect(text).to.contain(location.pathname).and.not.to.contain(location.search);
  });
});
