import { expect } from '@open-wc/testing';
import { weatherSources } from '../../../src/sources/weather/index.js';
import { payload } from '../../fixtures/weather/payload.js';
import { weatherJsonAnswer } from '../../fixtures/weather/weather-json.js';

const parse = (value: unknown, timeZone?: string) => weatherSources.parse(payload(value, { timeZone }));

describe('weather.json', () => {
  it('is read with every member', () => {
    const { units, ...written } = weatherJsonAnswer;
    const answer = {
      ...{ ...written, units },
      daily: [{ ...written.daily[0], precipitationProbability: 70 }],
      hourly: [
        { time: '2026-02-13T03:00:00+01:00', temperature: 5, precipitation: 0.4, precipitationProbability: 60 },
        { time: 'bientôt', temperature: 6 },
      ],
      sunrise: '2026-02-13T08:21:00+01:00',
      sunset: '2026-02-13T18:37:00+01:00',
    };
    expect(parse(answer)).to.deep.equal({
      ...written,
      observedAt: new Date('2026-02-13T02:00:00Z'),
      daily: [
        {
          date: '2026-02-13',
          min: 3,
          max: 9,
          condition: { code: 63, text: undefined, isDay: undefined },
          precipitation: 4,
          precipitationProbability: 70,
        },
      ],
      hourly: [
        {
          time: new Date('2026-02-13T02:00:00Z'),
          temperature: 5,
          condition: undefined,
          precipitation: 0.4,
          precipitationProbability: 60,
        },
      ],
      sunrise: new Date('2026-02-13T07:21:00Z'),
      sunset: new Date('2026-02-13T17:37:00Z'),
      uv: undefined,
      vigilance: { ...weatherJsonAnswer.vigilance, from: undefined, until: new Date('2026-02-14T17:00:00Z') },
      source: { name: 'Station de la mairie', url: 'https://meteo.example/station' },
    });
  });

  it('gives warnings the gravest first, and the first of them as the vigilance where there is no other', () => {
    const warnings = [
      { level: 'yellow', phenomenon: 'Orages', from: '2026-02-13T12:00:00+01:00' },
      { level: 'mauve' },
      null,
      { level: 'red', phenomenon: 'Crues' },
      { level: 'yellow', phenomenon: 'Vent violent' },
    ];
    const weather = parse({ temperature: 5, warnings });
    expect(weather.warnings?.map(({ phenomenon }) => phenomenon)).to.deep.equal(['Crues', 'Orages', 'Vent violent']);
    expect(weather.warnings?.[1]?.from).to.deep.equal(new Date('2026-02-13T11:00:00Z'));
    expect(weather.vigilance?.phenomenon).to.equal('Crues');
    expect(parse({ temperature: 5, warnings: 'x' }).warnings).to.equal(undefined);
  });

  it('gives the UV index, unless no place has it', () => {
    for (const [uv, expected] of [
      [3.4, 3.4],
      ['7', 7],
      [-1, undefined],
      [999, undefined],
    ]) {
      expect(parse({ temperature: 5, uv }).uv).to.equal(expected);
    }
  });

  it('requires only a temperature', () => {
    const weather = parse({ temperature: '18,9' });
    expect(weather.temperature).to.equal(18.9);
    expect(weather.condition).to.deep.equal({});
    expect(weather.daily).to.deep.equal([]);
    expect(weather.wind).to.equal(undefined);
    expect(weather.vigilance).to.equal(undefined);
    expect(weather.source).to.equal(undefined);
  });

  it('is malformed without a temperature', () => {
    for (const temperature of [undefined, null, '', 'froid', true, -9999]) {
      expect(() => parse({ ...weatherJsonAnswer, temperature }), String(temperature))
        .to.throw()
        .with.property('code', 'malformed');
    }
  });

  it('converts declared units', () => {
    const weather = parse({
      ...weatherJsonAnswer,
      units: { temperature: 'K', speed: 'km/h', pressure: 'Pa' },
      temperature: 279.13,
      feelsLike: 275.25,
      pressure: 100_000,
      wind: { speed: 18, gust: 36 },
    });
    expect(weather.temperature).to.equal(5.98);
    expect(weather.feelsLike).to.equal(2.1);
    expect(weather.pressure).to.equal(1000);
    expect(weather.wind).to.deep.equal({ speed: 5, gust: 10, direction: undefined });
  });

  it('leaves out a value with an unknown unit', () => {
    expect(parse({ temperature: 5, wind: { speed: 3 }, units: { speed: 'lieue/h' } }).wind).to.equal(undefined);
  });

  it('reads a time without an offset in the place’s time zone', () => {
    const local = { temperature: 5, observedAt: '2026-07-13T15:00:00' };
    expect(parse(local, 'Indian/Reunion').observedAt).to.deep.equal(new Date('2026-07-13T11:00:00Z'));
    expect(parse(local).observedAt).to.deep.equal(new Date('2026-07-13T13:00:00Z'));
  });

  it('leaves out implausible values', () => {
    const weather = parse({
      temperature: 5,
      humidity: 140,
      pressure: 0,
      wind: { speed: -1, direction: -1 },
      condition: { code: 4711, text: '  <b>Beau</b>  temps ' },
      daily: [{ date: '2026-02-31', max: 3 }, { date: '2026-02-14' }, null, { date: '2026-02-15', max: '4,5' }],
    });
    expect(weather.humidity).to.equal(undefined);
    expect(weather.pressure).to.equal(undefined);
    expect(weather.wind).to.equal(undefined);
    expect(weather.condition).to.deep.equal({ code: undefined, text: 'Beau temps', isDay: undefined });
    expect(weather.daily.map(({ date, max }) => [date, max])).to.deep.equal([['2026-02-15', 4.5]]);
  });

  it('leaves out a warning with an unknown level, and unsafe links', () => {
    expect(parse({ temperature: 5, vigilance: { level: 'violet' } }).vigilance).to.equal(undefined);
    const weather = parse({
      temperature: 5,
      vigilance: { level: 'red', url: 'javascript:alert(1)' },
      source: { name: 'x', url: 'data:text/html,x' },
    });
    expect(weather.vigilance?.url).to.equal(undefined);
    expect(weather.source).to.deep.equal({ name: 'x', url: undefined });
  });

  it('does not accept an object with a temperature in another format', () => {
    expect(() => parse({ temperature: { min: 12, max: 18 } }))
      .to.throw()
      .with.property('code', 'unknown-format');
  });
});
