import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stationWeather } from '../../../demo/api/weather/meteo-france.js';

const observation = {
  ...{ lat: 48.31, lon: -2.96, geo_id_insee: '22372001', validity_time: '2026-02-13T17:00:00Z' },
  ...{ t: 279.13, u: 92, dd: 230, ff: 5.35, fxi10: 9.1, rr_per: 0, vv: 20_000, pmer: 100_040 },
};
const read = (...changes: object[]): Record<string, unknown> =>
  JSON.parse(stationWeather(JSON.stringify(changes.map((each) => ({ ...observation, ...each }))))) as Record<
    string,
    unknown
  >;

describe('the observation of a station of Météo-France', () => {
  it('is in the units of weather.json', () => {
    assert.deepEqual(read({}), {
      observedAt: '2026-02-13T17:00:00Z',
      temperature: 5.98,
      condition: {},
      humidity: 92,
      pressure: 1000.4,
      wind: { speed: 5.35, gust: 9.1, direction: 230 },
      source: { name: 'Météo-France, Licence Ouverte 2.0', url: 'https://meteofrance.com/' },
    });
  });

  it('is the last one of several, in any order', () => {
    const times = ['16:54', '17:00', '16:48'].map((time) => ({ validity_time: `2026-02-13T${time}:00Z` }));
    assert.equal(read(...times).observedAt, '2026-02-13T17:00:00Z');
  });

  it('leaves out what the station does not measure', () => {
    const { pressure, humidity, wind } = read({ pmer: null, u: null, ff: null, fxi10: null, fxi: 4, dd: null });
    assert.deepEqual([pressure, humidity, wind], [undefined, undefined, { gust: 4 }]);
    assert.equal(read({ t: null }).temperature, undefined);
  });

  for (const [title, members, code] of [
    ['light rain', { rr_per: 0.2 }, 61],
    ['moderate rain', { rr_per: 0.4 }, 63],
    ['heavy rain', { rr_per: 1 }, 65],
    ['light snow', { rr_per: 0.2, t: 272.15 }, 71],
    ['unknown between rain and snow', { rr_per: 0.2, t: 274.15 }, undefined],
    ['fog', { vv: 400 }, 45],
    ['rain rather than fog', { vv: 400, rr_per: 0.2 }, 61],
    ['unknown without rain, snow or fog', {}, undefined],
  ] as const) {
    it(`has as its condition ${title}`, () => {
      assert.deepEqual(read(members).condition, code === undefined ? {} : { code });
    });
  }

  for (const body of ['[]', '{}', 'null', '[{"t":280}]', '<html>']) {
    it(`is none in ${body}`, () => assert.throws(() => stationWeather(body)));
  }
});
