import { expect } from '@open-wc/testing';
import { decodeBytes } from '../../src/text/decode-bytes.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};
const declared = (charset: string) => `<?xml version="1.0" encoding="${charset}"?><a>é</a>`;

const cases: [string, Uint8Array, string | undefined, string][] = [
  [
    'a byte order mark wins over the header',
    Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('é')),
    'text/xml; charset=latin1',
    'é',
  ],
  ['a byte order mark tells UTF-16', utf16('\ufeff<é>', true), undefined, '<é>'],
  ['big-endian UTF-16 is read too', utf16('\ufeff<é>', false), undefined, '<é>'],
  ['UTF-16 shows in its zero bytes', utf16('<é>', true), 'text/xml; charset=utf-8', '<é>'],
  ['big-endian UTF-16 shows in its zero bytes', utf16('<é>', false), undefined, '<é>'],
  [
    'the header wins over the declaration',
    latin1(declared('koi8-r')),
    'text/xml; charset="iso-8859-1"',
    declared('koi8-r'),
  ],
  ['the declaration counts without a header', latin1(declared('iso-8859-1')), 'text/xml', declared('iso-8859-1')],
  [
    'the declaration may have white space in it',
    latin1('<?xml \nversion="1.0"\nencoding = \'latin1\'?>é'),
    undefined,
    '<?xml \nversion="1.0"\nencoding = \'latin1\'?>é',
  ],
  [
    'a declaration of UTF-8 over latin-1 bytes is not believed',
    latin1(declared('utf-8')),
    'text/xml; charset=utf-8',
    declared('utf-8'),
  ],
  [
    'a default header is outvoted by a UTF-8 document',
    utf8(declared('utf-8')),
    'text/xml; charset=iso-8859-1',
    declared('utf-8'),
  ],
  ['nor is a declaration of latin-1 over UTF-8 bytes', utf8(declared('iso-8859-1')), undefined, declared('iso-8859-1')],
  ['whoever makes it', utf8('{"a":"été"}'), 'application/json; charset=iso-8859-1', '{"a":"été"}'],
  ['but latin-1 that ends with an accent is latin-1', latin1('été'), 'text/plain; charset=iso-8859-1', 'été'],
  ['UTF-16 declared over single bytes is not believed', utf8(declared('utf-16')), undefined, declared('utf-16')],
  ['bytes without a declaration are UTF-8 if they can be', utf8('été'), undefined, 'été'],
  ['and windows-1252 if they cannot', Uint8Array.of(0x6c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0x80), undefined, 'l’été €'],
  ['ISO-8859-1 means windows-1252', Uint8Array.of(0x6c, 0x92, 0xe9), 'text/xml; charset=ISO-8859-1', 'l’é'],
  ['an unknown charset counts as none', utf8('été'), 'text/xml; charset=x-nonsense', 'été'],
  ['a character cut at the end leaves the rest UTF-8', utf8('été').slice(0, -1), undefined, 'ét'],
  [
    'one bad byte does not spoil a UTF-8 text',
    Uint8Array.of(...utf8('été à Évry '), 0xff),
    undefined,
    'été à Évry \ufffd',
  ],
  ['no bytes are no text', new Uint8Array(), undefined, ''],
];

describe('decodeBytes', () => {
  for (const [title, bytes, contentType, expected] of cases) {
    it(title, () => {
      expect(decodeBytes(bytes, contentType)).to.equal(expected);
    });
  }
});
