import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createApi } from '../../demo/api/api.js';
import { backUp, restore } from '../../demo/api/backup-commands.js';
import { openServices, type Services } from '../../demo/api/services.js';
import { backupLines } from '../../demo/api/storage/backup-lines.js';
import type { Database } from '../../demo/api/storage/database.js';
import { openDatabase } from '../../demo/api/storage/open.js';
import { connectionFrom } from '../api/connection.js';
import { startPostgres } from '../support/postgres.js';
import type { Report } from '../support/report.js';
import { scaled } from '../support/share.js';
import { faultsOf } from './survival/lost-writes.js';
import { type Acknowledged, createPoll, environmentOf, POLL, SITE, startWriters } from './survival/writers.js';
import { type ApiProcess, builtApi, startApi } from './votes/api-process.js';

const TOKEN = randomUUID() + randomUUID();
/** The number of writes that are acknowledged before a backup begins. */
const BEFORE = Math.max(scaled(400), 20);

/**
 * Checks that a backup under load contains all writes that were acknowledged before it began, with images and receipts,
 * and is consistent: from PGlite to PostgreSQL, and back.
 */
export async function run(report: Report): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'restore-'));
  const postgres = await startPostgres();
  try {
    const first = { DATA_DIR: join(folder, 'first') };
    const second = { DATABASE_URL: postgres.url };
    const third = { DATA_DIR: join(folder, 'third') };
    const [from, to] = [join(folder, '1.gz'), join(folder, '2.gz')];
    const one = await backUpUnderLoad(report, 'PGlite', first, from, 40);
    await checkRefusals(report, from, folder);
    await checkRestored(report, 'PostgreSQL', second, from, one);
    const two = await backUpUnderLoad(report, 'PostgreSQL', second, to, 50, one);
    await checkRestored(report, 'PGlite', third, to, two);
    await report.check('both engines produce the same backup of the same rows', async () => {
      await restore([to], { DATA_DIR: join(folder, 'fourth') });
      assert.deepEqual(await linesOf({ DATA_DIR: join(folder, 'fourth') }), linesIn(await readFile(to)));
    });
    report.figures(`${two.votes.length} votes and ${two.proposals.length} proposals there and back`);
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true });
  }
}

/** Backs up while writers write; returns the writes acknowledged before. */
async function backUpUnderLoad(
  report: Report,
  engine: string,
  storage: Record<string, string>,
  file: string,
  block: number,
  already?: Acknowledged,
): Promise<Acknowledged> {
  const api: ApiProcess = await startApi(environmentOf(storage, TOKEN), await builtApi());
  try {
    if (!already) await createPoll(api.port, TOKEN);
    const writers = await startWriters(() => api.port, 8, block);
    await writers.more(BEFORE);
    const { votes, proposals } = writers.acknowledged;
    const before = {
      votes: [...(already?.votes ?? []), ...votes],
      proposals: [...(already?.proposals ?? []), ...proposals],
    };
    const started = performance.now();
    await report.check(`${engine}: a backup is made while the API serves`, async () => {
      await backUp([file], storage);
      assert.equal((await stat(file)).mode & 0o777, 0o600);
    });
    report.info(`${engine}: the backup took ${Math.round(performance.now() - started)} ms under load`);
    await writers.more(20);
    await writers.end();
    return before;
  } finally {
    await api.stop();
  }
}

async function checkRestored(
  report: Report,
  engine: string,
  storage: Record<string, string>,
  file: string,
  acknowledged: Acknowledged,
): Promise<void> {
  await restore([file], storage);
  // One start of the engine for all checks: it takes longer than they do.
  const services = await openServices(environmentOf(storage, TOKEN));
  try {
    const { database } = services;
    await report.check(`${engine}: the backup is complete and consistent, and every image can be read`, async () => {
      assert.deepEqual(await faultsOf(database, acknowledged, { exactly: false }), []);
    });
    await report.check(`${engine}: every receipt is valid`, () => checkReceipts(services, acknowledged));
    await report.check(`${engine}: control: a missing row is detected`, () => checkControl(database, acknowledged));
  } finally {
    await services.database.close();
  }
  await report.check(`${engine}: a database with data is not overwritten`, () =>
    assert.rejects(restore([file], storage), /contient déjà des données/),
  );
}

async function checkControl(database: Database, acknowledged: Acknowledged): Promise<void> {
  const undone = new Error('undone');
  const faults = database.transaction(async (transaction) => {
    await transaction.query('DELETE FROM votes WHERE receipt_hash = (SELECT min(receipt_hash) FROM votes)');
    await transaction.query('UPDATE submission_images SET bytes = substring(bytes FROM 1 FOR 60)');
    const found = await faultsOf(transaction, acknowledged, { exactly: false });
    assert.ok(found.length >= 2, found.join());
    throw undone;
  });
  await assert.rejects(faults, (error) => error === undone);
}

/** Checks that each vote and each proposal is found by its receipt. */
async function checkReceipts(services: Services, { votes, proposals }: Acknowledged): Promise<void> {
  const noLimit = { max: Infinity, window: 60_000 };
  const api = createApi(services.clock, { ...services, limits: { reads: noLimit, writes: noLimit } });
  for (const { receipt, choice } of votes) {
    const headers = { Origin: SITE, Authorization: `Bearer ${receipt}`, 'Content-Type': 'application/json' };
    const init = { method: 'PUT', headers: { ...headers, 'Idempotency-Key': randomUUID() } };
    const body = JSON.stringify({ choices: [choice] });
    const { status } = await api.request(`/polls/${POLL}/votes`, { ...init, body }, connectionFrom('192.0.2.1'));
    assert.equal(status, 200);
  }
  for (const { reference, secret } of proposals) {
    const headers = { Origin: SITE, Authorization: `Bearer ${secret}` };
    const { status } = await api.request(`/submissions/${reference}`, { headers }, connectionFrom('192.0.2.1'));
    assert.equal(status, 200);
  }
}

async function checkRefusals(report: Report, file: string, folder: string): Promise<void> {
  const bytes = await readFile(file);
  const lines = gunzipSync(bytes).toString().split('\n');
  const without = (index: number): Buffer => gzipSync(lines.toSpliced(index, 1).join('\n'));
  const wrong: [string, Buffer][] = [
    ['cut off', bytes.subarray(0, bytes.length / 2)],
    ['without its last line', without(lines.length - 2)],
    ['without a row', without(lines.length - 3)],
    ['with a bit turned', Buffer.from(bytes.map((byte, index) => (index === 5_000 ? byte ^ 1 : byte)))],
    ['that is something else', Buffer.from('id;titre\n1;Loto\n')],
    ['that is empty', Buffer.alloc(0)],
  ];
  for (const [title, content] of wrong) {
    await report.check(`control: a file ${title} is refused without changes`, async () => {
      const path = join(folder, 'wrong.gz');
      await writeFile(path, content);
      await assert.rejects(restore([path], { DATA_DIR: join(folder, 'wrong') }), /sauvegarde/);
      await assert.rejects(stat(join(folder, 'wrong')), { code: 'ENOENT' });
    });
  }
  await report.check('an existing file is not overwritten', () => assert.rejects(backUp([file]), /existe déjà/));
}

async function withDatabase<Result>(
  storage: Record<string, string>,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(storage);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** The sorted lines of a backup except for the first, which has its time: the order of rows is undefined. */
async function linesOf(storage: Record<string, string>): Promise<string[]> {
  return withDatabase(storage, (database) =>
    database.snapshot(async (snapshot) => {
      let text = '';
      for await (const chunk of backupLines(snapshot)) text += chunk;
      return sorted(text);
    }),
  );
}

function linesIn(file: Buffer): string[] {
  return sorted(gunzipSync(file).toString());
}

function sorted(text: string): string[] {
  return text.trim().split('\n').slice(1).sort();
}
