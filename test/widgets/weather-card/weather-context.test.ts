import { expect } from '@open-wc/testing';
import { temperature, windSpeed } from '../../../src/widgets/weather-card/weather-context.js';
import { common, weather } from '../../../src/locales/ar/index.js';
import { english, french } from '../../fixtures/weather/context.js';

describe('windSpeed', () => {
  for (const [unit, precision, shown, spoken] of [
    ['km/h', undefined, '19 km/h', '19 kilomètres par heure'],
    ['km/h', 1, '19,3 km/h', '19,3 kilomètres par heure'],
    ['m/s', undefined, '5,35 m/s', '5,35 mètres par seconde'],
    ['m/s', 0, '5 m/s', '5 mètres par seconde'],
    ['kn', undefined, '10 nd', '10 nœuds'],
    ['bft', undefined, 'force 3', 'force 3'],
  ] as const) {
    it(`shows 5.35 m/s in ${unit} with ${precision ?? 'the default'} decimals as ${shown}`, () => {
      expect(windSpeed(5.35, french({ windUnit: unit, precision }))).to.deep.equal({
        shown: shown.replace(' ', '\u00a0'),
        spoken,
      });
    });
  }

  for (const [speed, force] of [
    [0, 0],
    [0.2, 0],
    [0.3, 1],
    [5.4, 3],
    [5.5, 4],
    [32.6, 11],
    [32.7, 12],
    [90, 12],
  ] as const) {
    it(`converts ${speed} m/s to force ${force}`, () => {
      expect(windSpeed(speed, french({ windUnit: 'bft' })).spoken).to.equal(`force ${force}`);
    });
  }
});

describe('temperature', () => {
  for (const [value, precision, shown, spoken] of [
    [5.98, undefined, '5,98 °C', '5,98 degrés'],
    [-3, undefined, '−3 °C', 'moins 3 degrés'],
    [-1.5, undefined, '−1,5 °C', 'moins 1,5 degré'],
    [0, undefined, '0 °C', '0 degré'],
    [1.98, 0, '2 °C', '2 degrés'],
    [-0.4, 0, '0 °C', '0 degré'],
  ] as const) {
    it(`is ${spoken} for ${value} with ${precision ?? 'the default'} decimals`, () => {
      expect(temperature(value, french({ precision }))).to.deep.equal({ shown: shown.replace(' ', '\u00a0'), spoken });
    });
  }

  it('has the English plural', () => {
    expect(temperature(-1, english()).spoken).to.equal('minus 1 degree');
    expect(temperature(1.5, english()).spoken).to.equal('1.5 degrees');
  });

  it('keeps its sign before its digits in Arabic', () => {
    const wording = temperature(-3, french({ strings: weather, common, language: 'ar' }));
    expect(wording).to.deep.equal({ shown: '\u200e−3\u00a0°م', spoken: 'ناقص 3 درجات' });
  });
});
