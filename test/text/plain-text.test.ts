import { expect } from '@open-wc/testing';
import { escapeHtml, plainText } from '../../src/text/plain-text.js';

const cases: [string, string][] = [
  ['<p>Un</p><p>deux</p>', 'Un deux'],
  ['H<sub>2</sub>O et <b>g</b>ras', 'H2O et gras'],
  ['un<br>deux<br/>trois', 'un deux trois'],
  ['<h:p xmlns:h="x">un</h:p><h:em>de</h:em>ux', 'un deux'],
  ['a<script>alert("<p>")</script>b<style>p{}</style>c', 'a b c'],
  ['a<!-- <b>non</b> -->b<!-->c', 'abc'],
  ['<img src=x onerror=alert(1)>texte', 'texte'],
  ['<a title="a > b" href=\'c>d\'>lien</a>', 'lien'],
  ['2 < 3 et 4 > 1', '2 < 3 et 4 > 1'],
  ['&lt;b&gt; &amp;lt;', '<b> &lt;'],
  [' \n un \t\u0000 deux\u0007 ', 'un deux'],
  ['prix\u00a0: 5\u202f€', 'prix\u00a0: 5\u202f€'],
  ['un&nbsp; &nbsp;deux', 'un deux'],
  ['<b', ''],
  ['avant <a href="jamais fermé', 'avant'],
  ['<![CDATA[a <b> c]]>', 'a <b> c'],
  ['<scr<script>ipt>alert(1)</script>fin', 'fin'],
];

describe('plainText', () => {
  for (const [html, expected] of cases) {
    it(`reads ${JSON.stringify(html)} as ${JSON.stringify(expected)}`, () => {
      expect(plainText(html)).to.equal(expected);
    });
  }

  it('returns the original of an escaped text', () => {
    const text = 'a < b & c &lt; <script>x</script>';
    expect(plainText(escapeHtml(text))).to.equal(text);
  });

  it('cuts to the maximum length', () => {
    expect(plainText('<p>Le conseil municipal se réunit</p>', 20)).to.equal('Le conseil…');
  });
});
