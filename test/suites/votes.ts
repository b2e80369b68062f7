import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digest } from '../../demo/api/http/mac.js';
import type { Database } from '../../demo/api/storage/database.js';
import { openDatabase } from '../../demo/api/storage/open.js';
import { startPostgres } from '../support/postgres.js';
import type { Report } from '../support/report.js';
import { scaled } from '../support/share.js';
import { type ApiProcess, startApi } from './votes/api-process.js';
import { startBalancer } from './votes/balancer.js';
import { call, connectionOf, type Reply } from './votes/call.js';
import { letVote, type VoteResults } from './votes/vote-load.js';
import { CHOICES, behaviours, ORIGIN, POLL } from './votes/voter.js';

const LOAD = { voters: Math.max(scaled(10_000), 1_000), concurrency: 200 };
const TOKEN = randomUUID();
const SECRET = randomUUID();

/**
 * Checks that the stored votes are the accepted ones, none duplicated and none lost, with a process killed in between.
 */
export async function run(report: Report): Promise<void> {
  const figures: string[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'votes-'));
  try {
    figures.push(await vote(report, 'PGlite', { DATA_DIR: join(folder, 'data') }, 1));
  } finally {
    await rm(folder, { recursive: true });
  }
  await report.check('PostgreSQL, with two processes behind a load balancer', async () => {
    const postgres = await startPostgres();
    try {
      figures.push(await vote(report, 'PostgreSQL', { DATABASE_URL: postgres.url }, 2));
    } finally {
      await postgres.stop();
    }
  });
  report.figures(figures.join('; '));
}

async function vote(report: Report, engine: string, storage: Record<string, string>, count: number): Promise<string> {
  const environment = { ...storage, ALLOWED_ORIGINS: ORIGIN, MODERATOR_TOKEN: TOKEN, SECRET, TRUST_PROXY: '1' };
  const processes = await Promise.all(Array.from({ length: count }, () => startApi(environment)));
  const [first] = processes;
  assert.ok(first);
  const balancer = await startBalancer(processes.map(({ port }) => port));
  let outcome: VoteResults;
  let poll: Reply['body'];
  try {
    await createPoll(first);
    const way = { port: balancer.port, ready: () => Promise.any(processes.map((api) => api.ready())) };
    outcome = await letVote(LOAD, way, () => first.killAndRestart());
    poll = (await moderate(first, 'GET', `/api/polls/${POLL}`)).body;
    await report.check(`${engine}: every process has answered a share of the requests`, () => {
      assert.ok(Math.min(...balancer.answered) > LOAD.voters / 2, balancer.answered.join());
    });
  } finally {
    balancer.close();
    const codes = await Promise.all(processes.map((api) => api.stop()));
    await report.check(`${engine}: every process exits cleanly on a signal`, () => {
      assert.deepEqual(new Set(codes), new Set([0]));
    });
  }
  await checkOutcome(report, engine, outcome, poll);
  const database = await openDatabase(storage);
  try {
    await checkStored(report, engine, outcome, database);
  } finally {
    await database.close();
  }
  const rate = Math.round(outcome.accepted.length / outcome.seconds);
  return `${engine}: ${outcome.accepted.length} votes in ${outcome.seconds.toFixed(0)} s, ${rate} a second`;
}

async function checkOutcome(report: Report, engine: string, outcome: VoteResults, poll: Reply['body']): Promise<void> {
  for (const manner of behaviours) {
    await report.check(`${engine}: voters who vote ${manner} have one vote each`, () => {
      const [failure] = outcome.failures.filter((one) => one.manner === manner);
      if (failure) throw failure.cause;
    });
  }
  await report.check(`${engine}: the number of voters equals that of accepted votes`, () => {
    assert.equal(outcome.accepted.length, LOAD.voters);
    assert.equal(poll.voters, outcome.accepted.length);
  });
  await report.check(`${engine}: each choice has its accepted votes`, () => {
    const given = CHOICES.map((id) => outcome.accepted.filter(({ choice }) => choice === id).length);
    assert.deepEqual(
      poll.results?.map(({ votes }) => votes),
      given,
    );
  });
}

async function checkStored(
  report: Report,
  engine: string,
  { accepted }: VoteResults,
  database: Database,
): Promise<void> {
  const rows = await database.query<{ receipt: string; voter: string; choices: string[] }>(
    'SELECT receipt_hash AS receipt, voter, choices FROM votes WHERE poll_id = $1',
    [POLL],
  );
  await report.check(`${engine}: exactly the accepted votes are stored, unchanged`, () => {
    const stored = new Map(rows.map(({ receipt, choices }) => [receipt, choices.join()]));
    assert.equal(stored.size, accepted.length);
    for (const { receipt, choice } of accepted) assert.equal(stored.get(digest(receipt)), choice);
  });
  await report.check(`${engine}: no voter has two votes`, () => {
    assert.equal(new Set(rows.map(({ voter }) => voter)).size, rows.length);
  });
}

async function createPoll(api: ApiProcess): Promise<void> {
  const choices = CHOICES.map((id) => ({ id, label: id }));
  const poll = { id: POLL, question: 'Comment venez-vous ?', choices, resultsPolicy: 'always', minimumVoters: 0 };
  const { status } = await moderate(api, 'POST', '/api/polls', JSON.stringify(poll));
  assert.equal(status, 201);
}

async function moderate({ port }: ApiProcess, method: string, path: string, body?: string): Promise<Reply> {
  const agent = connectionOf('127.0.0.1');
  const headers = {
    Authorization: `Bearer ${TOKEN}`,
    'Content-Type': 'application/json',
    'Idempotency-Key': randomUUID(),
  };
  try {
    return await call(agent, { method, port, path, headers, ...(body !== undefined && { body }) });
  } finally {
    agent.destroy();
  }
}
