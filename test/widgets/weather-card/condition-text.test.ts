import { expect } from '@open-wc/testing';
import { weather as ar } from '../../../src/locales/ar/weather.js';
import { weather as en } from '../../../src/locales/en/weather.js';
import { weather as fr } from '../../../src/locales/fr/weather.js';
import { knownCodes } from '../../../src/sources/weather/conditions.js';
import { conditionText } from '../../../src/widgets/weather-card/condition-text.js';
import { english, french } from '../../fixtures/weather/context.js';

describe('conditionText', () => {
  for (const [title, code, text, inFrench, inEnglish] of [
    ['the provider’s own words win', 61, 'pluie éparse', 'pluie éparse', 'pluie éparse'],
    ['a code is worded where there are no words', 61, undefined, 'légère pluie', 'light rain'],
    ['untranslated English is for English pages', 61, 'Light Rain', 'légère pluie', 'Light Rain'],
    ['percentages do not make it less English', 3, 'overcast clouds: 85-100%', 'couvert', 'overcast clouds: 85-100%'],
    [
      'words in common with English do not make French English',
      45,
      'brouillard dense',
      'brouillard dense',
      'brouillard dense',
    ],
    ['English is better than nothing', undefined, 'clear sky', 'clear sky', 'clear sky'],
    ['an unknown code without words has no name', 14, undefined, undefined, undefined],
    ['a code that says the same as another has its name', 60, undefined, 'légère pluie', 'light rain'],
  ] as const) {
    it(title, () => {
      expect(conditionText({ code, text }, french())).to.equal(inFrench);
      expect(conditionText({ code, text }, english())).to.equal(inEnglish);
    });
  }

  it('has a name for every code, in every language', () => {
    for (const strings of [fr, en, ar]) {
      expect(Object.keys(strings.conditions).map(Number)).to.have.members([...knownCodes]);
    }
  });
});
