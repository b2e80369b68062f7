import { expect } from '@open-wc/testing';
import {
  canonicalCode,
  codeFromMetNorway,
  codeFromOpenWeatherMap,
  knownCodes,
} from '../../../src/sources/weather/conditions.js';

/** All codes of Open-Meteo. https://open-meteo.com/en/docs#weather_variable_documentation */
const OPEN_METEO = [
  0, 1, 2, 3, 45, 48, 51, 53, 55, 56, 57, 61, 63, 65, 66, 67, 71, 73, 75, 77, 80, 81, 82, 85, 86, 95, 96, 99,
];

/** All codes of OpenWeatherMap. https://openweathermap.org/weather-conditions */
const OPEN_WEATHER_MAP = [
  200, 201, 202, 210, 211, 212, 221, 230, 231, 232, 300, 301, 302, 310, 311, 312, 313, 314, 321, 500, 501, 502, 503,
  504, 511, 520, 521, 522, 531, 600, 601, 602, 611, 612, 613, 615, 616, 620, 621, 622, 701, 711, 721, 731, 741, 751,
  761, 762, 771, 781, 800, 801, 802, 803, 804,
];

describe('conditions', () => {
  it('has every code of Open-Meteo as a code of its own', () => {
    for (const code of OPEN_METEO) expect(canonicalCode(code), String(code)).to.equal(code);
  });

  it('has every id of OpenWeatherMap', () => {
    for (const id of OPEN_WEATHER_MAP) expect(codeFromOpenWeatherMap(id), String(id)).to.be.oneOf(knownCodes);
  });

  it('has every symbol of MET Norway: rain, sleet and snow, light to heavy, in showers, with thunder', () => {
    for (const fall of ['rain', 'sleet', 'snow']) {
      for (const strength of ['light', '', 'heavy']) {
        for (const showers of ['', 'showers']) {
          const stem = `${strength}${fall}${showers}`;
          expect(codeFromMetNorway(stem), stem).to.be.oneOf(knownCodes);
          expect(codeFromMetNorway(`${stem}andthunder`), stem).to.equal(95);
        }
      }
    }
  });

  for (const [symbol, code] of [
    ['clearsky_day', 0],
    ['fair_polartwilight', 1],
    ['partlycloudy_night', 2],
    ['cloudy', 3],
    ['fog', 45],
    ['lightrainshowers_day', 80],
    ['lightssnowshowersandthunder_day', 95],
    ['lightssleetshowersandthunder_night', 95],
    ['raining_frogs', undefined],
  ] as const) {
    it(`reads the symbol ${symbol} as ${code}`, () => expect(codeFromMetNorway(symbol)).to.equal(code));
  }

  it('maps codes with the same meaning for visitors to one code', () => {
    expect([60, 62, 64, 97, 44].map(canonicalCode)).to.deep.equal([61, 63, 65, 95, 45]);
    expect([undefined, 14, 1.5, -1, 100].map(canonicalCode)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
