import { expect } from '@open-wc/testing';
import type { Weather } from '../../../src/sources/weather/weather.js';
import { reading } from '../../fixtures/weather/reading.js';
import { card, texts } from './card.js';

const HOUR = 3_600_000;

/** A reading of now with the two hours before and the three hours from the present one on. */
function withHours(): Weather {
  const now = Math.floor(Date.now() / HOUR) * HOUR;
  const hourly = [-2, -1, 0, 1, 2].map((step) => ({
    time: new Date(now + step * HOUR),
    temperature: 10.4 + step,
    precipitation: 2,
    precipitationProbability: step > 0 ? 40 : 0,
  }));
  return { ...reading(), observedAt: new Date(now), hourly };
}

describe('the hours of the weather', () => {
  it('begin with the present one, as many as are asked for, with the probability of rain by itself', async () => {
    const element = await card({ hours: '2' }, withHours());
    expect(texts(element, 'degrees')).to.deep.equal(['10°', '11°']);
    expect(texts(element, 'probability')).to.deep.equal(['40 %']);
    expect(texts(element, 'hour')[1]).to.match(/11 degrés, risque de précipitations 40 pour cent\./);
  });

  it('are not shown unless they are asked for', async () => {
    expect(texts(await card({}, withHours()), 'hour')).to.be.empty;
  });

  it('are left out where the source has none', async () => {
    expect(texts(await card({ hours: '12' }), 'hours')).to.be.empty;
  });
});

describe('the metrics of the sun', () => {
  it('are the times of sunrise and sunset at the place', async () => {
    const sun = { sunrise: new Date('2026-02-13T07:21:00Z'), sunset: new Date('2026-02-13T17:37:00Z') };
    const element = await card({ metrics: 'sunrise sunset' }, { ...reading(), ...sun, timeZone: 'Europe/Paris' });
    expect(texts(element, 'metric').map((text) => text.replace(/\s/g, ' '))).to.deep.equal([
      'Lever du soleil 8 h 21',
      'Coucher du soleil 18 h 37',
    ]);
  });
});
