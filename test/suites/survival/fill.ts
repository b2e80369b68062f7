import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../../../demo/api/storage/database.js';
import { openPglite } from '../../../demo/api/storage/pglite.js';

// Fills the disk of a folder while writing to the database in its subfolder `data`, then makes space again. Argument:
// the folder.
const top = process.argv[2] ?? '';
const folder = `${top}/data`;
const ballast = `${top}/ballast`;
const ROOM_LEFT = 40_000_000;
const MOST = 2_000;

async function insert(database: Database): Promise<void> {
  await database.transaction((transaction) =>
    transaction.query('INSERT INTO filled (bytes) VALUES ($1)', [randomBytes(50_000)]),
  );
}

async function count(database: Database): Promise<number> {
  return (await database.query<{ count: number }>('SELECT count(*)::int AS count FROM filled'))[0]?.count ?? -1;
}

/** Fills the disk except for `bytes`. */
async function leave(bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(top);
  if (bavail * bsize > bytes) writeFileSync(ballast, new Uint8Array(bavail * bsize - bytes));
}

const database = await openPglite(folder);
await database.script('CREATE TABLE filled (bytes bytea)');
await leave(ROOM_LEFT);
let stored = 0;
const refused: string[] = [];
for (let tries = 0; tries < MOST && refused.length < 5; tries++) {
  try {
    await insert(database);
    stored += 1;
  } catch (error) {
    refused.push((error as Error).name);
  }
}
const readWhileFull = await count(database);
rmSync(ballast);
const roomAt = performance.now();
for (;;) {
  try {
    await insert(database);
    break;
  } catch {
    await wait(50);
  }
}
const backWithin = performance.now() - roomAt;
const kept = await count(database);
await database.close();
await leave(100_000);
const startWhileFull = await openPglite(folder).then(
  () => 'It started.',
  (error: unknown) => (error as Error).message,
);
rmSync(ballast);
const again = await openPglite(folder);
const keptAfterStart = await count(again);
await again.close();
console.log(JSON.stringify({ stored, refused, readWhileFull, backWithin, kept, startWhileFull, keptAfterStart }));
