import { expect } from '@open-wc/testing';
import {
  territories,
  territoryOfCommune,
  territoryOfPostcode,
  zoneOfTerritory,
} from '../../src/opening-hours/territory.js';
import { isTimeZone } from '../../src/text/time-zone.js';

describe('the territory of a commune', () => {
  const communes: [code: string, postcode: string, territory: string][] = [
    ['75056', '75001', 'metropole'],
    ['2A004', '20000', 'metropole'],
    ['67482', '67000', 'alsace-moselle'],
    ['57463', '57000', 'alsace-moselle'],
    ['68066', '68000', 'alsace-moselle'],
    ['97105', '97100', 'guadeloupe'],
    ['97110', '97127', 'guadeloupe'],
    ['97209', '97200', 'martinique'],
    ['97302', '97300', 'guyane'],
    ['97411', '97400', 'reunion'],
    ['97502', '97500', 'saint-pierre-et-miquelon'],
    ['97608', '97600', 'mayotte'],
    ['97701', '97133', 'saint-barthelemy'],
    ['97801', '97150', 'saint-martin'],
    ['98613', '98600', 'wallis-et-futuna'],
    ['98735', '98714', 'polynesie'],
    ['98818', '98800', 'nouvelle-caledonie'],
  ];
  for (const [code, postcode, territory] of communes) {
    it(`is ${territory} for ${code} and ${postcode}`, () => {
      expect(territoryOfCommune(code)).to.equal(territory);
      expect(territoryOfPostcode(postcode)).to.equal(territory);
    });
  }

  it('tells the postcode of Saint-Barthélemy from the commune with the same number', () => {
    expect(territoryOfCommune('97133')).to.equal('guadeloupe');
  });

  it('is metropolitan France for anything else', () => {
    for (const code of ['', '5700', '570000', 'x']) expect(territoryOfCommune(code)).to.equal('metropole');
  });

  it('has a time zone', () => {
    for (const territory of territories) expect(isTimeZone(zoneOfTerritory(territory))).to.be.true;
  });
});
