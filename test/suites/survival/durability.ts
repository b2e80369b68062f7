import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '../../../demo/api/storage/open.js';
import type { Report } from '../../support/report.js';
import { scaled } from '../../support/share.js';
import { builtApi, startApi } from '../votes/api-process.js';
import { faultsOf } from './lost-writes.js';
import { type Acknowledged, createPoll, environmentOf, startWriters } from './writers.js';

const KILLS = scaled(100);
const TOKEN = 'a-token-for-moderators-alone-0123456789';
/**
 * The longest time in milliseconds between a start and a kill, which then falls into a vote, an upload, a checkpoint or
 * a start.
 */
const LONGEST_LIFE = 400;
/** The limit in seconds of CPU time, since wall time depends on what else the machine does. */
const LONGEST_START = 5;

/**
 * Kills the API by `kill -9` at random times of votes and uploads. Returns the acknowledged writes; they are in
 * `folder`.
 */
export async function checkDurability(
  report: Report,
  folder: string,
): Promise<{ figures: string; acknowledged: Acknowledged }> {
  const storage = { DATA_DIR: folder };
  const api = await startApi(environmentOf(storage, TOKEN), await builtApi());
  const absences: number[] = [];
  const starts: number[] = [];
  let acknowledged: Acknowledged;
  try {
    await createPoll(api.port, TOKEN);
    const writers = await startWriters(() => api.port);
    acknowledged = writers.acknowledged;
    await report.check(`durability: the API restarts after ${KILLS} kills`, async () => {
      for (let kill = 0; kill < KILLS; kill++) {
        await writers.more(1);
        await wait(randomInt(LONGEST_LIFE));
        const killed = performance.now();
        await api.killAndRestart();
        absences.push(performance.now() - killed);
        starts.push(api.cpuSeconds());
      }
      await writers.more(1);
    });
    await writers.end();
  } finally {
    await api.stop();
  }
  const median = absences.sort((a, b) => a - b)[absences.length >> 1] ?? Infinity;
  // The start with the least interference.
  const start = Math.min(...starts);
  await report.check('durability: a start with recovery takes at most 5 s of CPU', () => {
    assert.ok(start < LONGEST_START, `${start} s`);
  });
  const database = await openDatabase(storage);
  try {
    await report.check('durability: no acknowledged write is lost or duplicated', async () => {
      assert.ok(acknowledged.votes.length > KILLS / 2 && acknowledged.proposals.length > 0);
      assert.deepEqual(await faultsOf(database, acknowledged), []);
    });
    await report.check('control: a missing vote and a missing proposal are detected', async () => {
      const votes = [...acknowledged.votes, { receipt: 'none', choice: 'oui' }];
      const proposals = [...acknowledged.proposals, { reference: 'none', secret: 'none' }];
      assert.equal((await faultsOf(database, { votes, proposals })).length, 4);
    });
  } finally {
    await database.close();
  }
  const { votes, proposals } = acknowledged;
  return {
    acknowledged,
    figures: `${KILLS} kills in ${votes.length} votes and ${proposals.length} uploads, back in ${(median / 1_000).toFixed(1)} s (${start.toFixed(1)} s of CPU)`,
  };
}
