import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type ClockState, isClockTrusted, checkClock } from '../../demo/api/trusted-clock.js';
import type { Database } from '../../demo/api/storage/database.js';
import { engines, openMigrated } from './storage/databases.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TODAY = Date.parse('2026-03-01T10:00:00Z');

/** Passes each of the times to the clock; returns which of them were trusted. */
function look(times: number[]): boolean[] {
  let memory: ClockState = { trusted: TODAY };
  return times.map((time) => {
    const { believed, ...next } = checkClock(memory, TODAY + time);
    memory = next;
    return believed;
  });
}

/** So many times from `start`, an hour apart. */
function hours(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index * HOUR);
}

describe('the trusted clock', () => {
  it('trusts a time that advances, also after a night without the service', () => {
    assert.deepEqual(look([0, 60_000, HOUR, 20 * HOUR]), [true, true, true, true]);
  });

  it('distrusts a jump of more than a day until the time has advanced for a day', () => {
    const believed = look(hours(210 * DAY, 26));
    assert.deepEqual(believed.indexOf(true), 24);
    assert.deepEqual(believed.slice(24), [true, true]);
  });

  it('distrusts each further jump again', () => {
    assert.ok(!look([...hours(210 * DAY, 20), ...hours(300 * DAY, 20), ...hours(400 * DAY, 20)]).includes(true));
  });

  it('trusts a corrected clock at once, and distrusts the wrong time again', () => {
    assert.deepEqual(look([210 * DAY, HOUR, 210 * DAY, 210 * DAY + HOUR]), [false, true, false, false]);
  });

  it('still distrusts a wrong clock that runs a little slow', () => {
    assert.deepEqual(look([210 * DAY, 210 * DAY - 60_000, 210 * DAY - 90_000]), [false, false, false]);
  });

  it('trusts a clock that was set back', () => assert.deepEqual(look([-400 * DAY, -400 * DAY + HOUR]), [true, true]));
});

for (const engine of engines) {
  describe(`the state of the clock on ${engine.name}`, () => {
    let database: Database;
    before(async () => {
      database = await openMigrated(engine);
    });
    after(() => database.close());

    it('is trusted in a new database, distrusted far ahead of it, and shared by all processes', async () => {
      const created = Date.now();
      const believed = (time: number): Promise<boolean> => isClockTrusted(database, new Date(created + time));
      assert.equal(await believed(0), true);
      assert.equal(await believed(210 * DAY), false);
      assert.equal(await believed(210 * DAY + 23 * HOUR), false);
      assert.equal(await believed(HOUR), true);
      assert.equal(await believed(211 * DAY), false);
      for (let hour = 1; hour < 24; hour++) assert.equal(await believed(211 * DAY + hour * HOUR), false);
      assert.equal(await believed(212 * DAY), true);
    });
  });
}
