import { expect } from '@open-wc/testing';
import { weatherSources } from '../../../src/sources/weather/index.js';
import { openMeteo, parseOpenMeteo } from '../../../src/sources/weather/open-meteo.js';
import { openMeteoAnswer, openMeteoOldAnswer } from '../../fixtures/weather/open-meteo.js';
import { answer, payload } from '../../fixtures/weather/payload.js';

const { current, daily } = openMeteoAnswer;

describe('Open-Meteo', () => {
  it('is detected by its current and its old names', () => {
    expect(openMeteo.detect(answer(openMeteoAnswer))).to.equal(true);
    expect(openMeteo.detect(answer(openMeteoOldAnswer))).to.equal(true);
    expect(openMeteo.detect(answer({ temperature: 3 }))).to.equal(false);
    expect(openMeteo.detect(answer([1, 2]))).to.equal(false);
  });

  it('reads the current conditions', () => {
    const weather = weatherSources.parse(payload(openMeteoAnswer));
    expect(weather.temperature).to.equal(24.3);
    expect(weather.feelsLike).to.equal(27.9);
    expect(weather.humidity).to.equal(88);
    expect(weather.pressure).to.equal(1012.4);
    expect(weather.condition).to.deep.equal({ code: 61, isDay: false });
    expect(weather.place).to.equal(undefined);
    expect(weather.source?.url).to.equal('https://open-meteo.com/');
  });

  it('reads its local times with the declared offset, wherever the visitor is', () => {
    expect(parseOpenMeteo(answer(openMeteoAnswer)).observedAt).to.deep.equal(new Date('2026-02-12T23:00:00Z'));
  });

  it('reads wind in km/h when no unit is declared', () => {
    const bare = { ...openMeteoAnswer, current_units: undefined };
    expect(parseOpenMeteo(answer(bare)).wind).to.deep.equal({ speed: 5, gust: 10, direction: 110 });
  });

  for (const [unit, value, expected] of [
    ['km/h', 18, 5],
    ['m/s', 5, 5],
    ['mp/h', 10, 4.4704],
    ['kn', 36, 18.52],
  ] as const) {
    it(`reads a wind of ${value} ${unit} as ${expected} m/s`, () => {
      const units = { ...openMeteoAnswer.current_units, wind_speed_10m: unit };
      const weather = { ...openMeteoAnswer, current_units: units, current: { ...current, wind_speed_10m: value } };
      expect(parseOpenMeteo(answer(weather)).wind?.speed).to.be.closeTo(expected, 1e-9);
    });
  }

  it('reads °F and inches where they are declared', () => {
    const weather = parseOpenMeteo(
      answer({
        ...openMeteoAnswer,
        current_units: { temperature_2m: '°F' },
        current: { ...current, temperature_2m: 42.8 },
        daily_units: { temperature_2m_max: '°F', precipitation_sum: 'inch' },
        daily: { time: ['2026-02-13'], temperature_2m_max: [50], precipitation_sum: [0.5] },
      }),
    );
    expect(weather.temperature).to.equal(6);
    expect(weather.daily[0]?.max).to.equal(10);
    expect(weather.daily[0]?.precipitation).to.equal(12.7);
  });

  it('returns the days from today on, without those that have no value', () => {
    const chances = [80, 35, null];
    const weather = parseOpenMeteo(
      answer({ ...openMeteoAnswer, daily: { ...daily, precipitation_probability_max: chances } }),
    );
    const [one, other] = weather.daily.map(({ date }) => chances[daily.time.indexOf(date)] ?? undefined);
    expect(weather.daily).to.deep.equal([
      {
        ...{ date: '2026-02-13', min: 23.1, max: 28.4, condition: { code: 61 }, precipitation: 4.2 },
        precipitationProbability: one,
      },
      {
        ...{ date: '2026-02-14', min: 22.5, max: 27, condition: { code: 80 }, precipitation: 11 },
        precipitationProbability: other,
      },
    ]);
    expect(one).to.equal(chances[daily.time.indexOf('2026-02-13')]);
  });

  it('returns the hours, and the sun of today', () => {
    const weather = parseOpenMeteo(
      answer({
        ...openMeteoAnswer,
        hourly: {
          time: ['2026-02-13T10:00', '2026-02-13T11:00'],
          temperature_2m: [24, 25],
          precipitation: [0.2, null],
          precipitation_probability: [40, 100],
        },
        daily: {
          ...daily,
          sunrise: daily.time.map((day) => `${day}T06:20`),
          sunset: daily.time.map((day) => `${day}T18:50`),
        },
      }),
    );
    expect(
      weather.hourly?.map(({ time, temperature, precipitation, precipitationProbability }) => [
        time.toISOString(),
        ...[temperature, precipitation, precipitationProbability],
      ]),
    ).to.deep.equal([
      ['2026-02-13T06:00:00.000Z', 24, 0.2, 40],
      ['2026-02-13T07:00:00.000Z', 25, undefined, 100],
    ]);
    expect(weather.sunrise).to.deep.equal(new Date('2026-02-13T02:20:00Z'));
    expect(weather.sunset).to.deep.equal(new Date('2026-02-13T14:50:00Z'));
  });

  it('reads Unix times, with days in the place’s time zone', () => {
    const midnights = daily.time.map((day) => Date.parse(`${day}T00:00+04:00`) / 1000);
    const weather = parseOpenMeteo(
      answer({
        ...openMeteoAnswer,
        current: { ...current, time: Date.UTC(2026, 1, 12, 23) / 1000 },
        daily: { ...daily, time: midnights },
      }),
    );
    expect(weather.observedAt).to.deep.equal(new Date('2026-02-12T23:00:00Z'));
    expect(weather.daily.map((day) => day.date)).to.deep.equal(['2026-02-13', '2026-02-14']);
  });

  it('reads the names of before 2023', () => {
    const weather = parseOpenMeteo(answer(openMeteoOldAnswer));
    expect(weather.temperature).to.equal(12.5);
    expect(weather.wind).to.deep.equal({ speed: 2.5, gust: undefined, direction: 250 });
    expect(weather.condition).to.deep.equal({ code: 3, isDay: true });
    expect(weather.observedAt).to.deep.equal(new Date('2022-11-03T13:00:00Z'));
  });

  it('uses the hour closest to the present if there are only hours', () => {
    const hourly = {
      time: ['2026-02-13T00:00', '2026-02-13T01:00', '2026-02-13T02:00'],
      temperature_2m: [20, 21, null],
      weathercode: [0, 1, 2],
    };
    const hours = { ...openMeteoAnswer, current: undefined, hourly };
    const weather = parseOpenMeteo(answer(hours), new Date('2026-02-12T22:10:00Z'));
    expect(weather.temperature).to.equal(21);
    expect(weather.condition.code).to.equal(1);
  });

  it('summarises days from the hours if there are only hours, from today on, in the place’s time zone', () => {
    const hourly = {
      time: ['2026-02-12T23:00', '2026-02-13T03:00', '2026-02-13T12:00', '2026-02-13T20:00'],
      temperature_2m: [19, 20, 31, 25],
      weather_code: [0, 1, 61, 2],
      precipitation: [9, 0.2, 0.4, 0],
    };
    const today = { date: '2026-02-13', min: 20, max: 31, condition: { code: 61 }, precipitation: 0.6 };
    const hours = { ...openMeteoAnswer, current: undefined, daily: undefined, hourly };
    const now = new Date('2026-02-12T23:00:00Z');
    expect(parseOpenMeteo(answer(hours), now).daily).to.deep.equal([today]);
    const unix = hourly.time.map((local) => Date.parse(`${local}Z`) / 1000 - openMeteoAnswer.utc_offset_seconds);
    expect(parseOpenMeteo(answer({ ...hours, hourly: { ...hourly, time: unix } }), now).daily).to.deep.equal([today]);
  });

  it('uses the first of several places', () => {
    const second = { ...openMeteoAnswer, current: { ...current, temperature_2m: 1 } };
    expect(weatherSources.parse(payload([openMeteoAnswer, second])).temperature).to.equal(24.3);
  });

  it('throws an error with the service’s reason', () => {
    const refusal = payload({ error: true, reason: 'Latitude must be in range of -90 to 90°.' });
    expect(() => weatherSources.parse(refusal))
      .to.throw('Latitude must be')
      .with.property('code', 'malformed');
  });

  it('has no reading without a temperature', () => {
    const weather = answer({ ...openMeteoAnswer, daily: undefined, current: { ...current, temperature_2m: null } });
    expect(() => parseOpenMeteo(weather))
      .to.throw()
      .with.property('code', 'malformed');
  });

  it('returns the place’s time zone, and none if none was requested', () => {
    const zone = (timezone: unknown) => parseOpenMeteo(answer({ ...openMeteoAnswer, timezone })).timeZone;
    expect(zone('America/Martinique')).to.equal('America/Martinique');
    for (const none of ['GMT', 'UTC', 'Etc/GMT', 'Mars/Olympus', 4, undefined]) expect(zone(none)).to.equal(undefined);
  });

  it('returns the forecast of a response with days only', () => {
    const days: Partial<typeof openMeteoAnswer> = { ...openMeteoAnswer };
    delete days.current;
    const weather = weatherSources.parse(payload(days));
    expect(weather.temperature).to.equal(undefined);
    expect(weather.daily.at(-1)).to.deep.equal({
      ...{ date: '2026-02-14', min: 22.5, max: 27, condition: { code: 80 }, precipitation: 11 },
      precipitationProbability: undefined,
    });
  });

  describe('of several models', () => {
    const suffixed = (block: object, models: readonly string[]) =>
      Object.fromEntries(
        Object.entries(block).flatMap(([name, value]: [string, unknown]) =>
          name === 'time' ? [[name, value]] : models.map((model) => [`${name}_${model}`, value]),
        ),
      );
    const models = ['meteofrance_arome_france_hd', 'icon_seamless'];
    const several = {
      ...openMeteoAnswer,
      current: suffixed(current, models),
      current_units: suffixed(openMeteoAnswer.current_units, models),
      daily: suffixed(daily, models),
    };

    it('is read as that of the first', () => {
      const weather = parseOpenMeteo(
        answer({ ...several, current: { ...several.current, temperature_2m_icon_seamless: 1 } }),
      );
      expect(weather).to.deep.equal(parseOpenMeteo(answer(openMeteoAnswer)));
    });

    it('is read as that of the second where the first does not cover the place', () => {
      const blank = Object.fromEntries(
        Object.entries(several.current).map(([name, value]) => [name, name.endsWith('_hd') ? null : value]),
      );
      expect(parseOpenMeteo(answer({ ...several, current: blank })).temperature).to.equal(24.3);
    });

    it('does not read a daily statistic as a model', () => {
      const hourly = { time: ['2026-02-13T00:00'], temperature_2m_max: [9], temperature_2m_previous_day1: [8] };
      expect(() =>
        parseOpenMeteo(answer({ ...openMeteoAnswer, current: undefined, daily: undefined, hourly })),
      ).to.throw();
    });
  });
});
