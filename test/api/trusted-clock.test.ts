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

describe('the clock', () => {
  it('is believed while it goes on, also after a night without the service', () => {
    assert.deepEqual(look([0, 60_000, HOUR, 20 * HOUR]), [true, true, true, true]);
  });

  it('is doubted after a jump of more than a day, and believed once it has gone on for a day', () => {
    const believed = look(hours(210 * DAY, 26));
    assert.deepEqual(believed.indexOf(true), 24);
    assert.deepEqual(believed.slice(24), [true, true]);
  });

  it('is doubted anew after each jump', () => {
    assert.ok(!look([...hours(210 * DAY, 20), ...hours(300 * DAY, 20), ...hours(400 * DAY, 20)]).includes(true));
  });

  it('is believed at once when it is mended, and what was doubted is doubted again', () => {
    assert.deepEqual(look([210 * DAY, HOUR, 210 * DAY, 210 * DAY + HOUR]), [false, true, false, false]);
  });

  it('stays doubted when it is a little slow', () => {
    assert.deepEqual(look([210 * DAY, 210 * DAY - 60_000, 210 * DAY - 90_000]), [false, false, false]);
  });

  it('is believed when it was set back', () => assert.deepEqual(look([-400 * DAY, -400 * DAY + HOUR]), [true, true]));
});

for (const engine of engines) {
  describe(`the clock that ${engine.name} remembers`, () => {
    let database: Database;
    before(async () => {
      database = await openMigrated(engine);
    });
    after(() => database.close());

    it('is believed in a new database, doubted far ahead of it, and shared by all processes', async () => {
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
