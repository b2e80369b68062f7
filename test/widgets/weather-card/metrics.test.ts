import { expect } from '@open-wc/testing';
import { metricList, metricNames, metricsOf } from '../../../src/widgets/weather-card/metrics.js';
import { french } from '../../fixtures/weather/context.js';
import { reading } from '../../fixtures/weather/reading.js';

const parse = (value: string | null) => metricList.fromAttribute?.(value);
const shown = (weather = reading()) =>
  metricsOf(weather, metricNames, french()).map(({ label, shown }) =>
    `${label} ${shown}`.replace(/[\u00a0\u202f]/g, ' '),
  );

describe('the metrics attribute', () => {
  for (const [value, expected] of [
    ['wind pressure humidity', ['wind', 'pressure', 'humidity']],
    ['humidity, wind', ['humidity', 'wind']],
    [' Feels-Like;GUST gust ', ['feels-like', 'gust']],
    ['humidity uv', ['humidity', 'uv']],
    ['humidity ozone', ['humidity']],
    ['none', []],
    ['junk', undefined],
    ['', undefined],
    [null, undefined],
  ] as const) {
    it(`reads ${JSON.stringify(value)} as ${JSON.stringify(expected)}`, () => {
      expect(parse(value)).to.deep.equal(expected);
    });
  }
});

describe('metricsOf', () => {
  it('returns the requested metrics, in that order', () => {
    expect(shown()).to.deep.equal([
      'Vent 19 km/h',
      'Rafales 40 km/h',
      'Direction du vent sud-ouest',
      'Pression 1 000 hPa',
      'Humidité 92 %',
      'Température ressentie 2 °C',
    ]);
  });

  it('leaves out missing values, and keeps zeros', () => {
    const weather = reading({ wind: { speed: 0 }, humidity: 0, pressure: undefined, feelsLike: undefined });
    expect(shown(weather)).to.deep.equal(['Vent 0 km/h', 'Humidité 0 %']);
    expect(shown(reading({ wind: undefined, humidity: undefined, pressure: undefined, feelsLike: 0 }))).to.deep.equal([
      'Température ressentie 0 °C',
    ]);
  });

  for (const [value, expected] of [
    [0, '0 (faible)'],
    [2.4, '2 (faible)'],
    [2.5, '3 (modéré)'],
    [6, '6 (élevé)'],
    [10.2, '10 (très élevé)'],
    [11, '11 (extrême)'],
  ] as const) {
    it(`gives a UV index of ${value} as ${expected}, in speech without brackets`, () => {
      const [metric] = metricsOf(reading({ uv: value }), ['uv'], french());
      expect(metric?.shown).to.equal(expected);
      expect(metric?.spoken).to.equal(expected.replace(' (', ', ').replace(')', ''));
    });
  }

  for (const [degrees, name] of [
    [0, 'nord'],
    [22, 'nord'],
    [23, 'nord-est'],
    [270, 'ouest'],
    [338, 'nord'],
    [360, 'nord'],
    [-45, 'nord-ouest'],
  ] as const) {
    it(`names a wind from ${degrees}° ${name}`, () => {
      const [metric] = metricsOf(reading({ wind: { direction: degrees } }), ['direction'], french());
      expect(metric?.shown).to.equal(name);
    });
  }
});
