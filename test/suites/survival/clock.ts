import assert from 'node:assert/strict';
import { forget, startRetention } from '../../../demo/api/retention.js';
import { createApi } from '../../../demo/api/api.js';
import { originPolicy } from '../../../demo/api/http/origins.js';
import type { Services } from '../../../demo/api/services.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { connectionFrom } from '../../api/connection.js';
import type { Report } from '../../support/report.js';
import { faultsOf } from './lost-writes.js';
import { type Acknowledged, POLL } from './writers.js';

const DAY = 86_400_000;

/**
 * Checks that a clock that is wrong for a while deletes nothing, and locks nobody out once it is correct. Changes the
 * data of `database`.
 */
export async function checkClock(report: Report, database: Database, acknowledged: Acknowledged): Promise<string> {
  await database.query('UPDATE polls SET closes_at = $1', [new Date(Date.now() + 30 * DAY)]);
  const saltsAndProposals = async (): Promise<unknown> =>
    (
      await database.query(
        'SELECT (SELECT count(salt)::int FROM polls) AS salts, (SELECT count(*)::int FROM submissions) AS proposals',
      )
    )[0];
  const before = await saltsAndProposals();
  const startAt = async (time: number): Promise<string[]> => {
    const said: string[] = [];
    const looked = new Promise<void>((resolve, reject) => {
      const stop = startRetention({ database, clock: () => new Date(time) }, reject, (sentence) => said.push(sentence));
      // The first query is a transaction of its own, so that the next one comes after it.
      void database
        .transaction(() => Promise.resolve())
        .then(() => {
          stop();
          resolve();
        });
    });
    await looked;
    return said;
  };
  await report.check('clock: a start 210 days ahead deletes nothing, and says why', async () => {
    await startAt(Date.now());
    const said = await startAt(Date.now() + 210 * DAY);
    assert.match(said.join(), /horloge .* en avance .* Rien n’est effacé/);
    assert.deepEqual(await saltsAndProposals(), before);
    assert.deepEqual(await faultsOf(database, acknowledged), []);
  });
  await report.check('clock: after it is set back, rate limits last one window at most', async () => {
    const clock = { now: Date.now() + 34 * DAY };
    const api = createApi(
      () => new Date(clock.now),
      servicesAt(database, () => new Date(clock.now)),
    );
    const read = async (): Promise<number> =>
      (await api.request(`/polls/${POLL}`, {}, connectionFrom('192.0.2.1'))).status;
    assert.deepEqual([await read(), await read(), await read()], [200, 200, 429]);
    clock.now -= 34 * DAY;
    assert.deepEqual([await read(), await read(), await read()], [200, 200, 429]);
  });
  await report.check('clock: a poll without its salt is closed', async () => {
    const api = createApi(
      () => new Date(),
      servicesAt(database, () => new Date()),
    );
    const status = async (): Promise<unknown> => {
      const answer = await api.request(`/polls/${POLL}`, {}, connectionFrom('192.0.2.2'));
      return ((await answer.json()) as { status: unknown }).status;
    };
    assert.equal(await status(), 'open');
    await database.query('UPDATE polls SET salt = NULL WHERE id = $1', [POLL]);
    assert.equal(await status(), 'closed');
  });
  await report.check('control: without the check of the clock, proposals would be deleted', async () => {
    await forget({ database, clock: () => new Date(Date.now() + 210 * DAY) });
    assert.notDeepEqual(await saltsAndProposals(), before);
    assert.notDeepEqual(await faultsOf(database, acknowledged), []);
  });
  return 'clocks 210 days ahead and 34 days back';
}

function servicesAt(database: Database, clock: () => Date): Services {
  const limit = { max: 2, window: 60_000 };
  const origins = originPolicy(undefined);
  return {
    database,
    secret: 'survival',
    clock,
    origins,
    moderatorToken: undefined,
    proxies: 0,
    limits: { reads: limit, writes: limit },
  };
}
