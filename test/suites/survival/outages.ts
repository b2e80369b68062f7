import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '../../../demo/api/storage/open.js';
import { type Postgres, startPostgres } from '../../support/postgres.js';
import type { Report } from '../../support/report.js';
import { shareOfCases } from '../../support/share.js';
import { type ApiProcess, startApi } from '../votes/api-process.js';
import { ask, graceOf, type Reply } from './ask.js';
import { openPoll, ORIGIN, requireAll, startTraffic, type Traffic } from './traffic.js';

const CLIENTS = 20;
/** Guaranteed times, in milliseconds. */
const HEALTH = 2_000;
const RECOVERY = 5_000;
const LONGEST = 10_000;

/** Lengths of outages in milliseconds: a restart; and, in a full run, one that exceeds every time-out. */
const DOWN = 3_000;
const FROZEN = shareOfCases < 1 ? 4_000 : 13_000;

/**
 * Checks restarts and freezes of PostgreSQL under load. Before: a restart ended the process (a connection in use had no
 * listener for its error), the API did not start while the database was down, and no request, not even for health, was
 * ever answered while the database was frozen.
 */
export async function checkOutages(report: Report): Promise<string> {
  const postgres = await startPostgres();
  const database = await openDatabase({ DATABASE_URL: postgres.url });
  await openPoll(database);
  const api = await startApi({ DATABASE_URL: postgres.url, ALLOWED_ORIGINS: ORIGIN });
  const traffic = startTraffic(api.port, CLIENTS);
  const setup: OutageSetup = { report, api, traffic, grace: 0 };
  try {
    await traffic.more(CLIENTS);
    setup.grace = graceOf(traffic.slowest);
    await goThrough(setup, 'a stopped database', DOWN, { begin: () => postgres.halt(), end: () => postgres.resume() });
    await goThrough(setup, 'a database that stands still', FROZEN, {
      begin: () => postgres.freeze(),
      end: () => postgres.thaw(),
    });
    await report.check('every request is answered within its time-out, and refused only with 503', () => {
      assert.ok(traffic.slowest < LONGEST + setup.grace, `${traffic.slowest} ms`);
      assert.deepEqual(
        [...traffic.statuses.keys()].filter((status) => ![200, 201, 503].includes(status)),
        [],
      );
    });
    await traffic.end();
    await report.check('no accepted vote is lost or duplicated', () => requireAll(traffic, database));
    await report.check('the process is still running, and exits cleanly', async () => {
      assert.equal(await api.stop(), 0);
    });
    await report.check('a start waits for the database', () => checkStart(postgres, setup.grace));
    return `${traffic.accepted.length} votes through two outages, the slowest answer ${Math.round(traffic.slowest)} ms`;
  } finally {
    await database.close();
    await postgres.stop();
  }
}

interface OutageSetup {
  report: Report;
  api: ApiProcess;
  traffic: Traffic;
  /** The time in milliseconds to add to every limit on this machine. */
  grace: number;
}

interface Cause {
  begin(): Promise<void> | void;
  end(): Promise<void> | void;
}

async function goThrough(
  { report, api, traffic, grace }: OutageSetup,
  title: string,
  length: number,
  cause: Cause,
): Promise<void> {
  const health = (): Promise<Reply> => ask({ port: api.port, path: '/api/health' });
  await cause.begin();
  const healed = wait(length).then(() => cause.end());
  await report.check(`${title}: health says 503 in two seconds`, async () => {
    // A result of up to half a second before may be cached.
    await wait(500);
    const { status, milliseconds } = await health();
    assert.deepEqual([status, milliseconds < HEALTH + grace], [503, true], `${milliseconds} ms`);
  });
  await healed;
  const start = performance.now();
  await report.check(`${title}: health is good and votes are accepted five seconds after the end`, async () => {
    while ((await health()).status !== 200) await wait(100);
    await traffic.more(CLIENTS);
    assert.ok(performance.now() - start < RECOVERY + grace, `${performance.now() - start} ms`);
  });
}

async function checkStart(postgres: Postgres, grace: number): Promise<void> {
  await postgres.halt();
  const said: string[] = [];
  const opening = openDatabase({ DATABASE_URL: postgres.url }, (sentence) => said.push(sentence));
  while (said.length === 0) await wait(50);
  await postgres.resume();
  const start = performance.now();
  await (await opening).close();
  assert.ok(performance.now() - start < RECOVERY + grace);
  assert.match(said.join(), /DATABASE_URL does not answer yet/);
}
