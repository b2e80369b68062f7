import { expect } from '@open-wc/testing';
import { FormatError } from '../../../src/sources/format-error.js';
import { parseAddresses } from '../../../src/sources/addresses/found-addresses.js';
import { collection, feature } from '../../support/geocoded.js';

const parse = (answer: unknown) =>
  parseAddresses({ body: JSON.stringify(answer), contentType: 'application/json', url: 'https://data.geopf.fr/' });

describe('parseAddresses', () => {
  it('gives the street, the commune, and both on one line', () => {
    expect(parse(collection(feature('12 Rue des Écoles')))).to.deep.equal([
      { street: '12 Rue des Écoles', city: 'Amiens', text: '12 Rue des Écoles, 80000 Amiens' },
    ]);
  });

  it('gives a whole commune once', () => {
    expect(parse(collection(feature('Amiens')))).to.deep.equal([{ street: '', city: 'Amiens', text: '80000 Amiens' }]);
  });

  it('reads places of interest, whose names and communes are lists', () => {
    const properties = { toponym: 'mairie', name: ['Mairie d’Amiens'], city: ['Amiens'], postcode: ['80000', '80080'] };
    expect(parse(collection({ properties }))).to.deep.equal([
      { street: 'Mairie d’Amiens', city: 'Amiens', text: 'Mairie d’Amiens, 80000 Amiens' },
    ]);
  });

  it('takes the label of a feature without a commune, and leaves out one without any text', () => {
    const answer = collection(
      { properties: { label: 'Lieu-dit\nLe Bois' } },
      { properties: {} },
      { properties: 3 },
      null,
    );
    expect(parse(answer).map(({ text }) => text)).to.deep.equal(['Lieu-dit Le Bois']);
  });

  it('refuses anything else', () => {
    for (const answer of [{}, [], null, { features: 'none' }]) expect(() => parse(answer)).to.throw(FormatError);
  });
});
