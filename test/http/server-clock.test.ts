import { expect } from '@open-wc/testing';
import { isClockSure, now } from '../../src/clock.js';
import { fetchBytes } from '../../src/http/fetch-bytes.js';
import { shared } from '../../src/shared.js';
import { FrozenClock } from '../support/frozen-clock.js';
import { HeldFetch } from '../support/held-fetch.js';
import { aWhile } from '../support/task.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * The difference in ms by which the visitor's clock is corrected after this answer; the server's clock is that of the
 * test runner.
 */
async function corrected(url: string, init: RequestInit = {}): Promise<number> {
  await fetchBytes(new URL(url, location.href).href, init, 8_000, new AbortController().signal);
  // That there is nothing to correct is determined in the background.
  await aWhile();
  return now().getTime() - Date.now();
}

describe('the clock of a visitor', () => {
  const present = new Date();
  let clock: FrozenClock | undefined;

  beforeEach(() => delete shared.clockOffset);
  afterEach(() => {
    clock?.restore();
    clock = undefined;
    delete shared.clockOffset;
  });

  for (const [title, wrong] of [
    ['late by a day', -DAY],
    ['ahead by two hours', 2 * HOUR],
    ['ahead by years', 4_000 * DAY],
  ] as const) {
    it(`is corrected by a response of the page’s origin when it is ${title}`, async () => {
      clock = new FrozenClock(new Date(present.getTime() + wrong));
      const change = await corrected(`/package.json?clock=${wrong}`, { cache: 'no-cache' });
      expect(change + wrong).to.be.within(-1_000, 60_000);
    });
  }

  it('is not corrected within five minutes', async () => {
    clock = new FrozenClock(new Date(Date.now() + 4 * 60_000));
    expect(await corrected('/package.json?right')).to.equal(0);
    expect(shared.clockOffset).to.equal(0);
  });

  it('is not corrected once one server agrees with it', async () => {
    shared.clockOffset = 0;
    clock = new FrozenClock(new Date(present.getTime() + DAY));
    expect(await corrected('/package.json?other', { cache: 'no-cache' })).to.equal(0);
  });
});

describe('the date of a response', () => {
  let net: HeldFetch;

  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => {
    net.restore();
    delete shared.clockOffset;
    delete shared.isClockSure;
  });

  const after = async (headers: Record<string, string>): Promise<number> => {
    const change = corrected('https://api.test/jobs');
    net.calls[0]!.respond('{}', { headers });
    return Math.round((await change) / HOUR);
  };
  const date = (hours: number) => new Date(Date.now() + hours * HOUR).toUTCString();

  it('is increased by Age for a cached response', async () => {
    expect(await after({ date: date(2), age: '3600' })).to.equal(3);
  });

  it('does not correct the clock if the response may be from the browser’s cache', async () => {
    expect(await after({ date: date(-48) })).to.equal(0);
  });

  it('corrects the clock if the response can’t be cached', async () => {
    expect(await after({ date: date(-48), 'cache-control': 'private, no-store' })).to.equal(-48);
  });

  it('confirms the day unless it is more than a day behind the clock', async () => {
    for (const [hours, sure] of [
      [-48, false],
      [-20, true],
      [48, true],
    ] as const) {
      net.restore();
      net = new HeldFetch();
      delete shared.isClockSure;
      await after({ date: date(hours) });
      expect(isClockSure(), String(hours)).to.equal(sure);
    }
  });

  it('is ignored if it is missing or implausible', async () => {
    const absurd = [0, 1e11, Date.UTC(2025, 11, 31), Date.UTC(2099, 0)].map((time) => new Date(time).toUTCString());
    const wrong = absurd.map((written) => ({ date: written, 'cache-control': 'no-store' }));
    for (const headers of [{}, { date: 'demain' }, { age: '7200' }, ...wrong] as Record<string, string>[]) {
      net.restore();
      net = new HeldFetch();
      expect(await after(headers)).to.equal(0);
      expect(isClockSure()).to.equal(false);
    }
  });
});
