import { expect } from '@open-wc/testing';
import { weatherSources } from '../../../src/sources/weather/index.js';
import { mergeWeather } from '../../../src/sources/weather/merge.js';
import { parseOpenWeatherMap } from '../../../src/sources/weather/openweathermap.js';
import type { Weather } from '../../../src/sources/weather/weather.js';
import { currentAnswer, forecastAnswer, oneCallAnswer } from '../../fixtures/weather/openweathermap.js';
import { answer, payload } from '../../fixtures/weather/payload.js';

const seen = new Date('2026-02-13T02:00:00Z');

describe('OpenWeatherMap', () => {
  it('reads the current weather', () => {
    expect(weatherSources.parse(payload(currentAnswer))).to.deep.equal({
      place: 'Plésidy',
      observedAt: seen,
      timeZone: '+01:00',
      condition: { code: 61, text: 'légère pluie', isDay: false },
      temperature: 5.98,
      feelsLike: 2.1,
      humidity: 92,
      pressure: 1000,
      wind: { speed: 5.35, gust: undefined, direction: 230 },
      daily: [],
      source: { name: 'OpenWeather', url: 'https://openweathermap.org/' },
    });
  });

  it('reads One Call with its days, adding rain and snow', () => {
    const weather = weatherSources.parse(payload(oneCallAnswer));
    expect(weather.temperature).to.equal(5.98);
    expect(weather.wind).to.deep.equal({ speed: 5.35, gust: 11.2, direction: 230 });
    expect(weather.observedAt).to.deep.equal(seen);
    expect(weather.daily.map(({ date, min, max, precipitation }) => [date, min, max, precipitation])).to.deep.equal([
      ['2026-02-13', 3.2, 9.1, 4.5],
      ['2026-02-14', 1, 8, undefined],
    ]);
    expect(weather.daily[0]?.condition).to.deep.equal({ code: 63, text: 'pluie modérée', isDay: undefined });
  });

  it('summarises a five-day forecast, and uses the step closest to the present', () => {
    const weather = parseOpenWeatherMap(answer(forecastAnswer), new Date('2026-02-12T21:30:00Z'));
    expect(weather.temperature).to.equal(3.5);
    expect(weather.place).to.equal('Plésidy');
    expect(weather.daily).to.deep.equal([
      {
        date: '2026-02-12',
        min: undefined,
        max: undefined,
        condition: { code: 3, text: 'ciel', isDay: undefined },
        precipitation: 1.25,
      },
      {
        date: '2026-02-13',
        min: undefined,
        max: undefined,
        condition: { code: 0, text: 'ciel', isDay: undefined },
        precipitation: 0.5,
      },
    ]);
  });

  it('limits the number of steps', () => {
    const [step] = forecastAnswer.list;
    const flood = { ...forecastAnswer, list: Array.from({ length: 50_000 }, () => ({ ...step, rain: { '3h': 1 } })) };
    expect(weatherSources.parse(payload(flood)).daily[0]?.precipitation).to.equal(5_000);
  });

  it('converts kelvin, the service’s default', () => {
    const kelvin = { ...currentAnswer, main: { temp: 279.13, feels_like: 275.25, humidity: 92 } };
    const weather = weatherSources.parse(payload(kelvin));
    expect(weather.temperature).to.equal(5.98);
    expect(weather.feelsLike).to.equal(2.1);
  });

  it('determines °F and miles per hour by the request’s address', () => {
    const imperial = { ...currentAnswer, main: { temp: 42.8 }, wind: { speed: 10 } };
    const url = 'https://api.example/data/2.5/weather?q=x&units=imperial';
    const weather = weatherSources.parse(payload(imperial, { url }));
    expect(weather.temperature).to.equal(6);
    expect(weather.wind?.speed).to.be.closeTo(4.4704, 1e-9);
  });

  it('determines day or night by sunrise and sunset without an icon', () => {
    const iconless = (dt: number) => ({ ...currentAnswer, dt, weather: [{ id: 800 }] });
    const isDay = (dt: number) => weatherSources.parse(payload(iconless(dt))).condition.isDay;
    expect(isDay(currentAnswer.sys.sunrise)).to.equal(true);
    expect(isDay(currentAnswer.sys.sunset)).to.equal(false);
  });

  for (const cod of [401, '404']) {
    it(`throws an error with the message of a refusal with the code ${JSON.stringify(cod)}`, () => {
      const refusal = payload({ cod, message: 'city not found' });
      expect(() => weatherSources.parse(refusal))
        .to.throw('city not found')
        .with.property('code', 'malformed');
    });
  }

  it('leaves out missing values', () => {
    const weather = weatherSources.parse(payload({ cod: 200, weather: [], main: { temp: '18,9' } }));
    expect(weather.temperature).to.equal(18.9);
    expect(weather.wind).to.equal(undefined);
    expect(weather.observedAt).to.equal(undefined);
    expect(weather.condition.code).to.equal(undefined);
  });

  describe('in the separate answers of One Call 4.0', () => {
    const place = { lat: 14.6, lon: -61, timezone: 'America/Martinique', timezone_offset: -14_400 };
    const links = { next: 'https://api.example/data/4.0/onecall/timeline/1day?appid=secret&start=1' };
    const { dt } = oneCallAnswer.current;
    const hour = (step: number) => ({ ...oneCallAnswer.current, dt: dt + step * 3600, temp: 20 + step });
    const now = { ...place, data: [oneCallAnswer.current] };
    const days = { ...place, ...links, data: oneCallAnswer.daily };

    it('reads the current conditions', () => {
      const weather = weatherSources.parse(payload(now));
      expect(weather.temperature).to.equal(5.98);
      expect(weather.wind).to.deep.equal({ speed: 5.35, gust: 11.2, direction: 230 });
      expect(weather.timeZone).to.equal('America/Martinique');
      expect(weather.daily).to.be.empty;
    });

    it('reads the days, and ignores the links that contain the key', () => {
      const weather = weatherSources.parse(payload(days));
      expect(weather.temperature).to.equal(undefined);
      expect(weather.daily.map(({ date, min, max }) => [date, min, max])).to.deep.equal([
        ['2026-02-13', 3.2, 9.1],
        ['2026-02-14', 1, 8],
      ]);
      expect(JSON.stringify(weather)).not.to.contain('secret');
    });

    it('merges the current conditions and the days, in any order', () => {
      const [reading, forecast] = [now, days].map((answer) => weatherSources.parse(payload(answer)));
      for (const answers of [
        [reading, forecast],
        [forecast, reading],
      ]) {
        const weather = mergeWeather(answers as Weather[]);
        expect(weather.temperature).to.equal(5.98);
        expect(weather.daily).to.have.length(2);
        expect(weather.source?.name).to.equal('OpenWeather');
      }
    });

    it('uses the hour closest to the present, and summarises days from the hours', () => {
      const hours = { ...place, data: Array.from({ length: 48 }, (_, step) => hour(step)) };
      const weather = parseOpenWeatherMap(answer(hours), new Date((dt + 7200) * 1000));
      expect(weather.temperature).to.equal(22);
      expect(weather.daily.map(({ date, min, max }) => [date, min, max])).to.deep.equal([
        ['2026-02-13', 22, 45],
        ['2026-02-14', 46, 67],
      ]);
    });

    it('refuses a series of minutes', () => {
      expect(() => weatherSources.parse(payload({ ...place, data: [{ dt, precipitation: 0.1 }] })))
        .to.throw()
        .with.property('code', 'malformed');
    });
  });

  it('reads One Call without its current part, and sixteen days', () => {
    const rest: Partial<typeof oneCallAnswer> = { ...oneCallAnswer };
    delete rest.current;
    expect(weatherSources.parse(payload(rest)).daily).to.have.length(2);
    const sixteen = { cod: '200', message: 0.05, city: { name: 'Plésidy', timezone: 3600 }, list: oneCallAnswer.daily };
    const weather = weatherSources.parse(payload(sixteen));
    expect(weather.daily.map(({ max }) => max)).to.deep.equal([9.1, 8]);
    expect([weather.place, weather.timeZone]).to.deep.equal(['Plésidy', '+01:00']);
  });

  it('returns the offset of a place without a time zone name', () => {
    const zones = [-14_400, 20_700, 0].map((timezone) => weatherSources.parse(payload({ ...currentAnswer, timezone })));
    expect(zones.map(({ timeZone }) => timeZone)).to.deep.equal(['-04:00', '+05:45', '+00:00']);
  });
});
