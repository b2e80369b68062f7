import { expect } from '@open-wc/testing';
import { decodeEntities } from '../../src/text/entities.js';

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

  it('wants the semicolon of a name in XML, where a bare ampersand is a fault of the writer', () => {
    expect(decodeEntities('a &copy b &copy; c &#233 d', true)).to.equal('a &copy b © c é d');
  });
});
