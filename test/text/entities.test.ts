import { expect } from '@open-wc/testing';
import { decodeEntities, unescapeReferences, unescapeText } from '../../src/text/entities.js';

const cases: [string, string][] = [
  ['&eacute;&Eacute;&ccedil;&OElig;&yuml;&Yuml;&scaron;', 'éÉçŒÿŸš'],
  ['&laquo;&nbsp;&raquo;&hellip;&rsquo;&euro;&ndash;', '«\u00a0»…’€–'],
  ['&alpha;&Omega;&sigmaf;&thetasym;', 'αΩςϑ'],
  ['&rarr;&le;&hearts;&infin;&trade;', '→≤♥∞™'],
  ['&apos;&Tab;&colon;&lpar;&sol;&lsqb;&check;', "'\t:(/[✓"],
  ['&#233;&#xe9;&#XE9;&#x1F600;', 'ééé😀'],
  ['&#146;&#128;&#150;', '’€–'],
  ['&#0;&#xD800;&#x110000;&#99999999999;', '\ufffd\ufffd\ufffd\ufffd'],
  ['&AMP;&LT;&COPY;', '&<©'],
  ['&eacute l&agrave.', 'é là.'],
  ['?a=1&copy=2&lt3', '?a=1&copy=2&lt3'],
  ['&amp;lt;', '&lt;'],
  ['&unknown; &; & &#; &#x; &bgrave;', '&unknown; &; & &#; &#x; &bgrave;'],
  ['&constructor;', '&constructor;'],
];

describe('decodeEntities', () => {
  for (const [text, expected] of cases) {
    it(`reads ${text} as ${JSON.stringify(expected)}`, () => {
      expect(decodeEntities(text)).to.equal(expected);
    });
  }

  it('requires the semicolon of a name in XML', () => {
    expect(decodeEntities('a &copy b &copy; c &#233 d', true)).to.equal('a &copy b © c é d');
  });
});

describe('unescapeReferences', () => {
  const cases: [string, string][] = [
    ['d&amp;#8217;accueil &#38;eacute; &#x26;#xe9;', 'd&#8217;accueil &eacute; &#xe9;'],
    ['A &amp; B &amp;copy=2 &amp;#x; <b>&amp;lt;</b>', 'A &amp; B &amp;copy=2 &amp;#x; <b>&lt;</b>'],
  ];
  for (const [html, expected] of cases) {
    it(`turns ${html} into ${expected}`, () => expect(unescapeReferences(html)).to.equal(expected));
  }
});

describe('unescapeText', () => {
  const cases: [string, string][] = [
    ['L&#39;été', "L'été"],
    ['&quot;Fête&quot; &amp; f&ecirc;te &lt;3', '"Fête" & fête <3'],
    ['Sans rien', 'Sans rien'],
    ...['A & B &amp; C', '<b>&amp;</b>', "l'&eacute;t&eacute;", '"&amp;"', '&amp', '&x; &amp;', 'R&D;'].map(
      (text): [string, string] => [text, text],
    ),
  ];
  for (const [text, expected] of cases) {
    it(`reads ${text} as ${expected}`, () => expect(unescapeText(text)).to.equal(expected));
  }
});
