import { expect } from '@open-wc/testing';
import { partsOf } from '../../demo/site/colour.js';

/** The texts of one kind. */
const textsOf = (code: string, kind: string): string[] =>
  partsOf(code)
    .filter(([each]) => each === kind)
    .map(([, text]) => text);

describe('the colours of code', () => {
  const codes: [code: string, tags: string[], names: string[]][] = [
    ['<a href="/x" hidden>Lire</a>', ['<a', '>', '</a>'], ['href', 'hidden']],
    ['<style>@media(width<48em){a>b{c:d}}</style>', ['<style>', '</style>'], []],
    ['<commune_widget1|widget=news-feed|texte=Actualités>', ['<commune_widget1', '>'], ['widget', 'texte']],
    ['<p>a > b</p>', ['<p>', '</p>'], []],
  ];
  for (const [code, tags, names] of codes) {
    it(`are those of the tags and names of ${code}, and its parts are the code again`, () => {
      expect(textsOf(code, 'tag')).to.deep.equal(tags);
      expect(textsOf(code, 'name')).to.deep.equal(names);
      expect(
        partsOf(code)
          .map(([, text]) => text)
          .join(''),
      ).to.equal(code);
    });
  }
});
