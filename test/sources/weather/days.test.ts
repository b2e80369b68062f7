import { expect } from '@open-wc/testing';
import { daysFromSamples, type Sample } from '../../../src/sources/weather/days.js';

const HOUR = 3_600_000;
const midnight = Date.UTC(2026, 6, 15);

/**
 * A day and a half of temperatures that fall from 31 °C at 16:00 to 17 °C at 5:00, from hour `first` to hour `last`.
 */
const series = (first: number, last: number, step = 1): Sample[] =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => {
    const hour = first + index * step;
    return { local: midnight + hour * HOUR, temperatures: [24 + 7 * Math.cos(((hour - 16) / 12) * Math.PI)] };
  });

describe('the temperatures of an incomplete day', () => {
  for (const [first, last, step, min, max] of [
    [0, 23, 1, 17, 31],
    [3, 18, 1, 17, 31],
    [4, 30, 1, undefined, 31],
    [12, 30, 1, undefined, 31],
    [13, 30, 1, undefined, undefined],
    [20, 47, 1, undefined, undefined],
    [0, 17, 1, 17, undefined],
    [0, 7, 1, undefined, undefined],
    [0, 8, 1, 17, undefined],
    [-4, 44, 6, 18, 30],
    [-3, 45, 6, 17, 31],
    [13, 43, 3, undefined, undefined],
  ] as const) {
    it(`are ${min ?? 'no'} and ${max ?? 'no'} degrees from ${first} to ${last} h in steps of ${step} h`, () => {
      const today = daysFromSamples(series(first, last, step).map((one) => ({ ...one, condition: { code: 0 } }))).find(
        ({ date }) => date === '2026-07-15',
      );
      const whole = [today?.min, today?.max].map((value) => value && Math.round(value));
      expect(whole).to.deep.equal([min, max]);
    });
  }

  it('ignore hours without a temperature', () => {
    const samples = series(0, 23).map((one, hour) =>
      hour > 11 && hour < 19 ? { ...one, temperatures: [undefined] } : one,
    );
    expect(daysFromSamples(samples)[0]).to.have.property('max', undefined);
  });
});
