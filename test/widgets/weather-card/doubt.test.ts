import { expect } from '@open-wc/testing';
import { trustClock } from '../../../src/clock.js';
import { shared } from '../../../src/shared.js';
import { observedAt, reading } from '../../fixtures/weather/reading.js';
import { FrozenClock } from '../../support/frozen-clock.js';
import { card, part, text } from './card.js';

describe('<weather-card> with an unconfirmed clock', () => {
  let clock: FrozenClock;

  beforeEach(() => (clock = new FrozenClock(observedAt)));
  afterEach(() => {
    clock.restore();
    delete shared.isClockSure;
  });

  it('labels a day as today if a fresh reading confirms it', async () => {
    const element = await card({}, reading({ daily: [{ date: '2026-02-13', max: 7 }] }));
    expect(text(element, 'date')).to.equal('Aujourd’hui');
    expect(part(element, 'age')).to.equal(null);
  });

  it('words the age cautiously, and marks no value as expired', async () => {
    clock.set(new Date(observedAt.getTime() + 24 * 3_600_000));
    const daily = ['2026-02-13', '2026-02-14'].map((date) => ({ date, max: 7 }));
    const element = await card({}, reading({ daily }));
    expect([...(part(element, 'content')?.part ?? [])])
      .to.include('stale')
      .and.not.to.include('expired');
    expect(text(element, 'age')).to.equal('Ce relevé n’est peut-être plus actuel : 13/02/2026 - 03:00.');
    expect(text(element, 'date')).to.equal('sam.');
    trustClock();
    element.requestUpdate();
    await element.updateComplete;
    expect([...(part(element, 'content')?.part ?? [])]).to.include('expired');
    expect(text(element, 'date')).to.equal('Aujourd’hui');
  });
});
