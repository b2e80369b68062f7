import { expect } from '@open-wc/testing';
import { jsonPlace, placeAt } from '../../src/diagnosis/json-place.js';

describe('jsonPlace', () => {
  for (const text of [
    '{}',
    '[]',
    ' [1, -2.5e+3, "a\\u00e9\\n", true, null, {"a": [[]]}] \n',
    '"text"',
    '0',
    '[{"a":{}}]',
  ]) {
    it(`finds no error in ${JSON.stringify(text)}`, () => {
      JSON.parse(text);
      expect(jsonPlace(text)).to.equal(undefined);
    });
  }

  const wrong: [what: string, text: string, line: number, column: number][] = [
    ['a comma too many in a list', '[1,\n2,\n]', 3, 1],
    ['a comma too many in an object', '{"a": 1,}', 1, 9],
    ['a comma that is missing', '{"a": 1\n "b": 2}', 2, 2],
    ['a colon that is missing', '{"a" 1}', 1, 6],
    ['a name without quotes', '{\r\n  a: 1}', 2, 3],
    ['single quotes', "['a']", 1, 2],
    ['a quote that is missing', '["a, 2]', 1, 2],
    ['a line break in a string', '["a\nb"]', 1, 2],
    ['an escape that does not exist', '["\\x41"]', 1, 2],
    ['the wrong bracket', '[1}', 1, 3],
    ['an end that comes too early', '{"a": [1, 2', 1, 12],
    ['text before', 'Notice: x {"a": 1}', 1, 1],
    ['text behind', '{"a": 1}\n<br>', 2, 1],
    ['two documents', '{} {}', 1, 4],
    ['a number with a leading zero', '[01]', 1, 2],
    ['a word that is none', '[True]', 1, 2],
    ['a comment', '[1 /* one */]', 1, 4],
    ['nothing', '', 1, 1],
  ];
  for (const [what, text, line, column] of wrong) {
    it(`finds ${what}`, () => {
      expect(() => JSON.parse(text) as unknown).to.throw();
      expect(jsonPlace(text)).to.include({ line, column });
    });
  }

  it('takes linear time', () => {
    expect(jsonPlace('['.repeat(500_000))).to.include({ line: 1, column: 500_001 });
    expect(jsonPlace(`["${'\\"'.repeat(500_000)}`)).to.include({ line: 1, column: 2 });
  });
});

describe('placeAt', () => {
  it('returns the surrounding text on one line', () => {
    expect(placeAt('[\n  1,\n]', 7).excerpt).to.equal('[ 1, →]');
  });

  it('limits the excerpt of a long text', () => {
    const { excerpt } = placeAt('a'.repeat(1_000), 500);
    expect(excerpt).to.match(/^…a+→a+…$/);
    expect(excerpt).to.have.lengthOf.below(130);
  });
});
