import { expect } from '@open-wc/testing';
import { clockOffset, correctClock, earliestNow, isClockSure, now, onClock, trustClock } from '../src/clock.js';
import { shared } from '../src/shared.js';
import { FrozenClock } from './support/frozen-clock.js';

describe('the clock of the page', () => {
  const HOUR = 3_600_000;
  let clock: FrozenClock;
  const reset = () => {
    delete shared.clockOffset;
    delete shared.isClockSure;
  };

  beforeEach(() => {
    reset();
    clock = new FrozenClock(new Date('2026-02-13T12:00:00Z'));
  });
  afterEach(() => {
    clock.restore();
    reset();
  });

  it('is the visitor’s, unconfirmed, before any server has answered', () => {
    expect(now().toISOString()).to.equal('2026-02-13T12:00:00.000Z');
    expect(isClockSure()).to.equal(false);
  });

  for (const [title, minutes, offset] of [
    ['five minutes behind', -5, 0],
    ['five minutes ahead', 5, 0],
    ['six minutes ahead', 6, 6],
    ['six minutes behind', -6, -6],
    ['years ahead', 2e6, 2e6],
  ] as const) {
    it(`differs by ${offset} minutes from a server that is ${title}`, () => {
      expect(clockOffset(Date.now() + minutes * 60_000)).to.equal(offset * 60_000);
    });
  }

  it('is corrected by the last server, and is then confirmed', () => {
    correctClock(2 * HOUR);
    expect(now().toISOString()).to.equal('2026-02-13T14:00:00.000Z');
    correctClock(-HOUR);
    expect(now().toISOString()).to.equal('2026-02-13T11:00:00.000Z');
    expect(isClockSure()).to.equal(true);
  });

  it('is not corrected any more once a server agrees with it', () => {
    correctClock(0);
    correctClock(48 * HOUR);
    expect(now().getTime()).to.equal(Date.now());
  });

  it('may be ahead by 200 days before a server has answered, and not afterwards', () => {
    expect(earliestNow().toISOString()).to.equal('2025-07-28T12:00:00.000Z');
    trustClock();
    expect(earliestNow()).to.deep.equal(now());
  });

  it('notifies its listeners of each correction and confirmation, until they are removed', () => {
    const told: string[] = [];
    const stop = onClock(() => told.push(now().toISOString()));
    trustClock();
    trustClock();
    correctClock(2 * HOUR);
    correctClock(2 * HOUR);
    expect(told).to.deep.equal(['2026-02-13T12:00:00.000Z', '2026-02-13T14:00:00.000Z']);
    stop();
    correctClock(HOUR);
    expect(told).to.have.length(2);
  });

  it('can be confirmed without a correction', () => {
    trustClock();
    expect(isClockSure()).to.equal(true);
    expect(now().getTime()).to.equal(Date.now());
  });
});
