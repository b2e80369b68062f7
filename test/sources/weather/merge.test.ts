import { expect } from '@open-wc/testing';
import { mergeWeather } from '../../../src/sources/weather/merge.js';
import { reading } from '../../fixtures/weather/reading.js';

const daily = [{ date: '2026-02-13', max: 9 }];
const vigilance = { level: 'orange' } as const;

describe('mergeWeather', () => {
  it('returns a single response unchanged', () => {
    expect(mergeWeather([reading({ daily })])).to.deep.include(reading({ daily }));
  });

  it('combines the reading, the forecast and the warning of several responses', () => {
    const forecast = { condition: {}, daily, timeZone: 'Indian/Reunion' };
    const merged = mergeWeather([
      forecast,
      reading({ place: 'A' }),
      reading({ place: 'B', temperature: 1, vigilance }),
    ]);
    expect(merged).to.deep.include({ temperature: 5.98, place: 'A', daily, vigilance, timeZone: 'Indian/Reunion' });
  });

  it('credits both sources', () => {
    const one = reading({ source: { name: 'Station', url: 'https://station.example/' } });
    const other = { condition: {}, daily, source: { name: 'Open-Meteo', license: 'CC BY 4.0' } };
    expect(mergeWeather([one, other]).source).to.deep.equal({ name: 'Station, Open-Meteo (CC BY 4.0)' });
    expect(mergeWeather([one, { ...other, source: one.source }]).source).to.equal(one.source);
  });
});
