import { expect } from '@open-wc/testing';
import { weatherSources } from '../../../src/sources/weather/index.js';
import { parseOpenWeatherMap } from '../../../src/sources/weather/openweathermap.js';
import { currentAnswer, forecastAnswer, oneCallAnswer } from '../../fixtures/weather/openweathermap.js';
import { answer, payload } from '../../fixtures/weather/payload.js';

const seen = new Date('2026-02-13T02:00:00Z');

describe('OpenWeatherMap', () => {
  it('reads the current weather', () => {
    expect(weatherSources.parse(payload(currentAnswer))).to.deep.equal({
      place: 'Plésidy',
      observedAt: seen,
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

  it('reads One Call with its days, rain and snow together', () => {
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

  it('sums the steps of a five-day forecast up, and takes the one closest to now', () => {
    const weather = parseOpenWeatherMap(answer(forecastAnswer), new Date('2026-02-12T21:30:00Z'));
    expect(weather.temperature).to.equal(3.5);
    expect(weather.place).to.equal('Plésidy');
    expect(weather.daily).to.deep.equal([
      {
        date: '2026-02-12',
        min: 3,
        max: 4.5,
        condition: { code: 3, text: 'ciel', isDay: undefined },
        precipitation: 1.25,
      },
      {
        date: '2026-02-13',
        min: 2.5,
        max: 9.5,
        condition: { code: 0, text: 'ciel', isDay: undefined },
        precipitation: 0.5,
      },
    ]);
  });

  it('sums up no more steps than any forecast has', () => {
    const [step] = forecastAnswer.list;
    const flood = { ...forecastAnswer, list: Array.from({ length: 50_000 }, () => ({ ...step, rain: { '3h': 1 } })) };
    expect(weatherSources.parse(payload(flood)).daily[0]?.precipitation).to.equal(5_000);
  });

  it('converts kelvin, which it answers in when nobody asks for another unit', () => {
    const kelvin = { ...currentAnswer, main: { temp: 279.13, feels_like: 275.25, humidity: 92 } };
    const weather = weatherSources.parse(payload(kelvin));
    expect(weather.temperature).to.equal(5.98);
    expect(weather.feelsLike).to.equal(2.1);
  });

  it('knows from the question that the answer is in °F and miles per hour', () => {
    const imperial = { ...currentAnswer, main: { temp: 42.8 }, wind: { speed: 10 } };
    const url = 'https://api.example/data/2.5/weather?q=x&units=imperial';
    const weather = weatherSources.parse(payload(imperial, { url }));
    expect(weather.temperature).to.equal(6);
    expect(weather.wind?.speed).to.be.closeTo(4.4704, 1e-9);
  });

  it('tells day from night by the hours of the sun when the icon is gone', () => {
    const iconless = (dt: number) => ({ ...currentAnswer, dt, weather: [{ id: 800 }] });
    const isDay = (dt: number) => weatherSources.parse(payload(iconless(dt))).condition.isDay;
    expect(isDay(currentAnswer.sys.sunrise)).to.equal(true);
    expect(isDay(currentAnswer.sys.sunset)).to.equal(false);
  });

  for (const cod of [401, '404']) {
    it(`passes the message of a refusal with the code ${JSON.stringify(cod)} on`, () => {
      const refusal = payload({ cod, message: 'city not found' });
      expect(() => weatherSources.parse(refusal))
        .to.throw('city not found')
        .with.property('code', 'malformed');
    });
  }

  it('leaves out what is missing', () => {
    const weather = weatherSources.parse(payload({ cod: 200, weather: [], main: { temp: '18,9' } }));
    expect(weather.temperature).to.equal(18.9);
    expect(weather.wind).to.equal(undefined);
    expect(weather.observedAt).to.equal(undefined);
    expect(weather.condition.code).to.equal(undefined);
  });
});
