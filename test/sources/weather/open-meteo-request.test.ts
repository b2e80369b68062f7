import { expect } from '@open-wc/testing';
import { parseOpenMeteo } from '../../../src/sources/weather/open-meteo.js';
import { openMeteoParameters } from '../../../src/sources/weather/open-meteo-request.js';
import type { Weather } from '../../../src/sources/weather/weather.js';
import { openMeteoAnswerTo } from '../../fixtures/weather/open-meteo-asked.js';
import { answer } from '../../fixtures/weather/payload.js';

const now = new Date('2026-06-01T10:00:00Z');

function read(parameters: Readonly<Record<string, string>>): Weather {
  return parseOpenMeteo(answer(openMeteoAnswerTo(parameters, now)), now);
}

/** The same parameters without one variable of one block. */
function without(block: string, variable: string): Readonly<Record<string, string>> {
  const names = openMeteoParameters[block]?.split(',') ?? [];
  return { ...openMeteoParameters, [block]: names.filter((name) => name !== variable).join() };
}

describe('openMeteoParameters', () => {
  it('asks for every member of the model that Open-Meteo knows, of the present, the hours and the days', () => {
    const { place, vigilance, warnings, ...known } = read(openMeteoParameters);
    expect([place, vigilance, warnings]).to.deep.equal([undefined, undefined, undefined]);
    const { hourly = [], daily, condition, wind = {} } = known;
    expect(Object.values({ ...wind, isDay: condition.isDay, code: condition.code })).not.to.include(undefined);
    for (const model of [known, hourly[0], daily[0]]) {
      for (const [name, value] of Object.entries(model ?? {})) expect(value, name).not.to.equal(undefined);
    }
    expect(known).to.include.keys('uv', 'sunrise', 'sunset', 'feelsLike', 'humidity', 'pressure', 'temperature');
    expect(hourly[0]).to.include.keys('temperature', 'condition', 'precipitation', 'precipitationProbability');
    expect(daily[0]).to.include.keys('min', 'max', 'condition', 'precipitation', 'precipitationProbability');
    expect(hourly).to.have.length(24);
  });

  for (const block of ['current', 'hourly', 'daily']) {
    for (const variable of openMeteoParameters[block]?.split(',') ?? []) {
      it(`asks for nothing that is not read: without ${variable} the ${block} part of the model is another`, () => {
        expect(read(without(block, variable))).not.to.deep.equal(read(openMeteoParameters));
      });
    }
  }
});
