import { expect } from '@open-wc/testing';
import { findCommunes, onlyCommune, readCommunes, readPosition } from '../../demo/studio/communes.js';
import { fold } from '../../src/text/fold.js';

const communes = readCommunes(
  [
    '=01|45|4',
    "L'Abergement-Clémenciat|400|115|93",
    'Saint-Denis-lès-Bourg|000|120|119',
    'Saint-Martin-du-Mont|160|109|133',
    '=2A|41|8',
    'Ajaccio|20000 20090 20167|92|71',
    '=93|48|2',
    'Saint-Denis|200 210|93|36',
    '=974|-22|55',
    'Saint-Denis|00 17|109|45',
    '=988',
    'Thio|29',
    '=78|48|1',
    'Œuilly|100|10|10',
    '',
  ].join('\n'),
  fold,
);
const names = (text: string): string[] =>
  findCommunes(communes, text, fold).map(({ name, department }) => `${name} (${department})`);
const only = (text: string): string | undefined => onlyCommune(findCommunes(communes, text, fold), text, fold)?.name;

describe('readCommunes', () => {
  it('gives each commune its department, its whole postcodes and the coordinates of its centre', () => {
    const { key, ...first } = communes[0]!;
    expect(first).to.deep.equal({
      name: 'L’Abergement-Clémenciat',
      department: '01',
      postcodes: ['01400'],
      position: [46.15, 4.93],
    });
    expect(key).to.equal('l abergement clemenciat');
    expect(communes.find(({ name }) => name === 'Ajaccio')?.postcodes).to.deep.equal(['20000', '20090', '20167']);
    expect(communes.find(({ department }) => department === '974')).to.deep.include({
      postcodes: ['97400', '97417'],
      position: [-22 + 1.09, 55.45],
    });
  });

  it('leaves out coordinates that the table does not have', () => {
    expect(communes.find(({ name }) => name === 'Thio')).not.to.have.property('position');
  });
});

describe('findCommunes', () => {
  for (const text of [
    "L'Abergement-Clémenciat",
    'l’abergement clemenciat',
    'ABERGEMENT',
    'l abergement-clémenciat 01',
    '01400',
  ]) {
    it(`finds a commune by “${text}”`, () => {
      expect(names(text)).to.deep.equal(['L’Abergement-Clémenciat (01)']);
    });
  }

  it('puts communes of exactly this name before those whose names begin with it', () => {
    expect(names('saint denis')).to.deep.equal(['Saint-Denis (93)', 'Saint-Denis (974)', 'Saint-Denis-lès-Bourg (01)']);
  });

  it('tells communes of one name apart by their department or postcode', () => {
    expect(names('Saint-Denis (974)')).to.deep.equal(['Saint-Denis (974)']);
    expect(names('Saint-Denis 93210')).to.deep.equal(['Saint-Denis (93)']);
    expect(names('Ajaccio 2a')).to.deep.equal(['Ajaccio (2A)']);
  });

  it('reads “st” as “saint”, and “oe” as “œ”', () => {
    expect(names('St Martin du Mont')).to.deep.equal(['Saint-Martin-du-Mont (01)']);
    expect(names('oeuilly')).to.deep.equal(['Œuilly (78)']);
  });

  it('finds nothing for an empty text, and for parts within words', () => {
    expect(names('  ')).to.deep.equal([]);
    expect(names('bergement')).to.deep.equal([]);
  });
});

describe('onlyCommune', () => {
  it('is the only one found, or the only one of exactly this name', () => {
    expect(only('Abergement')).to.equal('L’Abergement-Clémenciat');
    expect(only('Saint-Denis 974')).to.equal('Saint-Denis');
    expect(only('Saint-Denis')).to.equal(undefined);
    expect(only('Paris')).to.equal(undefined);
  });
});

describe('readPosition', () => {
  for (const text of ['48.86 2.35', '48,86 ; 2,35', '48.86,2.35', '48.86, 2.35', '48,86 2,35', '48,86° / 2,35°']) {
    it(`reads “${text}”`, () => {
      expect(readPosition(text)).to.deep.equal([48.86, 2.35]);
    });
  }

  it('reads places south and west', () => {
    expect(readPosition('-21.1, 55.5')).to.deep.equal([-21.1, 55.5]);
    expect(readPosition('14.6 -61')).to.deep.equal([14.6, -61]);
  });

  for (const text of ['48.86', '95 2', '48 200', 'Paris', '75015', '']) {
    it(`reads no coordinates in “${text}”`, () => {
      expect(readPosition(text)).to.equal(undefined);
    });
  }
});
