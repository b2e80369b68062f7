import { expect } from '@open-wc/testing';
import { weatherSources } from '../../../src/sources/weather/index.js';
import { parseMetNorway } from '../../../src/sources/weather/met-norway.js';
import { metNorwayAnswer } from '../../fixtures/weather/met-norway.js';
import { answer, payload } from '../../fixtures/weather/payload.js';

const parse = (now: string, timeZone?: string) => parseMetNorway(answer(metNorwayAnswer, { timeZone }), new Date(now));

describe('MET Norway', () => {
  it('is detected', () => {
    expect(weatherSources.parse(payload(metNorwayAnswer)).source?.name).to.equal('MET Norway');
  });

  it('uses the entry closest to the present as the reading', () => {
    const weather = parse('2026-02-13T21:29:00Z');
    expect(weather.observedAt).to.deep.equal(new Date('2026-02-13T21:00:00Z'));
    expect(weather.temperature).to.equal(4);
    expect(weather.humidity).to.equal(66.5);
    expect(weather.pressure).to.equal(1014.6);
    expect(weather.wind).to.deep.equal({ speed: 6, gust: undefined, direction: 37 });
    expect(parse('2026-02-13T21:31:00Z').temperature).to.equal(3.5);
  });

  it('determines day or night by the symbol', () => {
    expect(parse('2026-02-13T22:00:00Z').condition).to.deep.equal({ code: 0, isDay: false });
    expect(parse('2026-02-14T11:00:00Z').condition).to.deep.equal({ code: 2, isDay: true });
    expect(parse('2026-02-13T21:00:00Z').condition).to.deep.equal({ code: 61, isDay: undefined });
  });

  it('uses the condition of the next six hours after the hourly entries, and none after those', () => {
    expect(parse('2026-02-13T23:00:00Z').condition.code).to.equal(75);
    expect(parse('2026-02-14T23:00:00Z').condition).to.deep.equal({});
  });

  it('summarises days in the place’s time zone, with each hour of rain once, without a last day that ends before noon', () => {
    expect(parse('2026-02-13T21:00:00Z').daily).to.deep.equal([
      { date: '2026-02-13', min: undefined, max: undefined, condition: { code: 63 }, precipitation: 0.6 },
      { date: '2026-02-14', min: 1, max: 8, condition: { code: 2 }, precipitation: 6.5 },
    ]);
  });

  it('has other days in another time zone', () => {
    const days = parse('2026-02-13T21:00:00Z', 'Indian/Reunion').daily;
    expect(days.map(({ date, min, max }) => [date, min, max])).to.deep.equal([['2026-02-14', 1, 8]]);
  });

  it('leaves out days before the entry used as the reading', () => {
    expect(parse('2026-02-14T11:00:00Z').daily.map((day) => day.date)).to.deep.equal(['2026-02-14']);
  });

  it('converts the units that it declares', () => {
    const fahrenheit = structuredClone(metNorwayAnswer);
    fahrenheit.properties.meta.units.air_temperature = 'fahrenheit';
    expect(parseMetNorway(answer(fahrenheit), new Date('2026-02-14T11:00:00Z')).temperature).to.be.closeTo(
      -13.33,
      0.01,
    );
  });

  it('is malformed when its series is empty', () => {
    const empty = payload({ type: 'Feature', properties: { timeseries: [] } });
    expect(() => weatherSources.parse(empty))
      .to.throw()
      .with.property('code', 'malformed');
  });
});
