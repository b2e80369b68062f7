import { expect } from '@open-wc/testing';
import { choice, flag, integer, list, number, timeZone } from '../../src/element/attributes.js';

const read = <T>(converter: { fromAttribute?: (value: string | null) => T }, value: string | null): T =>
  converter.fromAttribute!(value);

describe('attribute converters', () => {
  const layout = choice(['list', 'grid'], 'list');
  const limit = integer(1, 500, 10);
  const age = number(0, 100, undefined);

  const cases: [string, unknown, unknown][] = [
    ['a known choice', read(layout, 'grid'), 'grid'],
    ['a choice in another case', read(layout, 'GRID'), 'grid'],
    ['an unknown choice', read(layout, 'mosaic'), 'list'],
    ['a removed choice', read(layout, null), 'list'],
    ['an inherited name as a choice', read(layout, 'constructor'), 'list'],
    ['a whole number', read(limit, '20'), 20],
    ['a whole number in curled quotes', read(limit, '”20″'.replace('″', '“')), 20],
    ['a number out of range', read(limit, '0'), 10],
    ['a number with a unit', read(limit, '10px'), 10],
    ['a hexadecimal number', read(limit, '0x10'), 10],
    ['a decimal comma', read(age, '1,5'), 1.5],
    ['a number without a default', read(age, 'tomorrow'), undefined],
    ['a negative number', read(age, '-1'), undefined],
    ['a list', read(list, ' Culture , « Sport »,,Vie locale'), ['Culture', 'Sport', 'Vie locale']],
    ['no list', read(list, null), []],
    ['a bare flag', read(flag, ''), true],
    ['a flag with a value', read(flag, 'true'), true],
    ['a flag with its own name', read(flag, 'more'), true],
    ['a flag that says no', read(flag, 'false'), false],
    ['a flag that says no in French', read(flag, 'non'), false],
    ['a missing flag', read(flag, null), false],
    ['a time zone', read(timeZone, 'Indian/Reunion'), 'Indian/Reunion'],
    ['an unknown time zone', read(timeZone, 'Europe/Lutece'), 'Europe/Paris'],
  ];
  for (const [title, actual, expected] of cases) {
    it(`convert ${title}`, () => expect(actual).to.deep.equal(expected));
  }
});
