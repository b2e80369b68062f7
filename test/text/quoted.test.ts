import { expect } from '@open-wc/testing';
import { asked, quoted } from '../../src/text/quoted.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('quoted', () => {
  for (const [text, expected] of [
    ['Titre', '« Titre »'],
    [' Le livre « Sables » est là ', '« Le livre “Sables” est là »'],
    ['«\u00a0Sables\u00a0»', '« “Sables” »'],
    ['«Sables» et « Vents »', '« “Sables” et “Vents” »'],
    ['', '«  »'],
  ] as const) {
    it(`quotes ${JSON.stringify(text)} as ${expected}`, () => {
      expect(plain(quoted(text))).to.equal(expected);
    });
  }
});

describe('asked', () => {
  for (const [sentence, expected] of [
    ['Supprimer l’offre « Agent »', 'Supprimer l’offre « Agent » ?'],
    ['Clore le sondage « Quel jour ? »', 'Clore le sondage « Quel jour ? »'],
    ['Clore le sondage « Dit-il “non ?” »', 'Clore le sondage « Dit-il “non ?” »'],
    ['Retirer', 'Retirer ?'],
  ] as const) {
    it(`ends ${sentence} with one question mark`, () => {
      expect(plain(asked(sentence.replaceAll(' ?', '\u00a0?')))).to.equal(expected);
    });
  }
});
