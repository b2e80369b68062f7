import { expect } from '@open-wc/testing';
import { ageText, freshnessOf } from '../../../src/widgets/weather-card/freshness.js';
import { french } from '../../fixtures/weather/context.js';
import { observedAt } from '../../fixtures/weather/reading.js';

const after = (minutes: number) => new Date(observedAt.getTime() + minutes * 60_000);

describe('freshnessOf', () => {
  for (const [minutes, staleAfter, expected] of [
    [0, 180, 'fresh'],
    [180, 180, 'fresh'],
    [181, 180, 'stale'],
    [720, 180, 'stale'],
    [721, 180, 'expired'],
    [100_000, 0, 'fresh'],
    [-60, 180, 'fresh'],
    [-61, 180, 'stale'],
  ] as const) {
    it(`is ${expected} ${minutes} minutes after the reading with a limit of ${staleAfter}`, () => {
      expect(freshnessOf(observedAt, after(minutes), staleAfter)).to.equal(expected);
    });
  }

  it('is fresh for a reading without a time', () => {
    expect(freshnessOf(undefined, observedAt, 180)).to.equal('fresh');
  });
});

describe('ageText', () => {
  it('contains the age of a stale reading', () => {
    expect(ageText(observedAt, 'stale', french({ now: after(300) }))).to.match(/il y a 5\u00a0heures/);
  });

  it('contains the date of an expired reading, and that it is no longer current', () => {
    expect(ageText(observedAt, 'expired', french({ now: after(900) }))).to.match(/13\/02\/2026.*plus actuelles/);
  });

  it('contains the date of a stale reading older than a week', () => {
    expect(ageText(observedAt, 'stale', french({ now: after(8 * 1440) }))).to.include('13/02/2026');
  });

  it('contains no age for a reading from the future', () => {
    expect(ageText(observedAt, 'stale', french({ now: after(-90) }))).to.include('incertaine');
  });
});
