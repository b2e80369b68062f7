import { expect } from '@open-wc/testing';
import { withLiteralValues } from '../../scripts/build/html-data.js';

interface Data {
  tags: { attributes: object[] }[];
}

describe('the values that editors offer', () => {
  /** The data of one attribute with this type, whatever values were listed before. */
  const offered = (type: string | undefined): object => {
    const attributes = [{ name: 'a', description: 'Un.', values: [{ name: 'string[]' }, { name: "('wind'" }] }];
    const code = JSON.stringify({ version: 1.1, tags: [{ name: 'news-feed', attributes }] });
    const data = JSON.parse(withLiteralValues(code, (tag, name) => (tag + name === 'news-feeda' ? type : ''))) as Data;
    return data.tags[0]!.attributes[0]!;
  };
  const attribute = { name: 'a', description: 'Un.' };

  for (const [type, values] of [
    ["'list' | 'grid'", ['list', 'grid']],
    ["'line'", ['line']],
    ["'m/s' | 'km/h' | undefined", ['m/s', 'km/h']],
    ["('wind' | 'humidity')[]", ['wind', 'humidity']],
    ["('wind' | 'humidity')[] | undefined", ['wind', 'humidity']],
    ["'' | 'same-origin'", ['', 'same-origin']],
  ] as const) {
    it(`are the strings of ${type}`, () => {
      expect(offered(type)).to.deep.equal({ ...attribute, values: values.map((name) => ({ name })) });
    });
  }

  for (const type of [
    'string',
    'string[]',
    'number | undefined',
    "'auto' | string",
    'Partial<Record<string, string>>',
    'readonly MetricName[]',
    undefined,
  ]) {
    it(`are none for ${type ?? 'an attribute without a type'}`, () => {
      expect(offered(type)).to.deep.equal(attribute);
    });
  }

  it('are none for a boolean, which is marked as such', () => {
    for (const type of ['boolean', 'boolean | undefined'])
      expect(offered(type)).to.deep.equal({ ...attribute, valueSet: 'v' });
  });
});
