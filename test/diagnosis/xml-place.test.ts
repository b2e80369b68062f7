import { expect } from '@open-wc/testing';
import { xmlPlace } from '../../src/diagnosis/xml-place.js';

describe('xmlPlace', () => {
  for (const text of [
    '<a/>',
    '<!DOCTYPE a [<!ENTITY x "<y>">]><a>&x;</a>',
    '<?xml version="1.0"?><!DOCTYPE a><a b="<"><c>d</c><!-- </x> --><![CDATA[</x>]]></a>',
  ]) {
    it(`finds no error in ${text}`, () => expect(xmlPlace(text)).to.equal(undefined));
  }

  const wrong: [what: string, text: string, line: number, column: number][] = [
    ['an end tag of another name', '<a>\n<b>\n</a>', 3, 1],
    ['an end tag that ends nothing', '<a></a></b>', 1, 8],
    ['a document that ends too early', '<a>\n<b></b>', 2, 8],
  ];
  for (const [what, text, line, column] of wrong) {
    it(`finds ${what}`, () => expect(xmlPlace(text)).to.include({ line, column }));
  }
});
