import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { PGlite as CurrentEngine } from '@electric-sql/pglite';
import { queryable } from './pglite.js';
import type { Queryable } from './database.js';

/** The last PGlite with each older version of PostgreSQL. */
const engines: Record<string, string> = { 16: '0.2.17', 17: '0.4.6' };

/**
 * Lets `work` read a folder of an older PostgreSQL, through a copy, so that the folder is not changed. The older engine
 * is not part of the API; npm downloads it for this call. Throws when there is none, or npm can't download it.
 */
export async function readOlderFolder<Result>(
  folder: string,
  version: string,
  work: (database: Queryable) => Promise<Result>,
): Promise<Result> {
  const engine = engines[version];
  if (engine === undefined) {
    throw new Error(
      `Le dossier des données ${folder} est au format de PostgreSQL ${version}, que cette API ne sait pas lire.`,
    );
  }
  const temporary = await mkdtemp(join(tmpdir(), 'commune-api-'));
  try {
    const { PGlite } = await fetchEngine(temporary, engine);
    await cp(folder, join(temporary, 'data'), { recursive: true, filter: (path) => !path.endsWith('.sock') });
    const database = await openFilled(PGlite, join(temporary, 'data'));
    try {
      return await database.transaction((transaction) => work(queryable(transaction)));
    } finally {
      await database.close();
    }
  } finally {
    await rm(temporary, { recursive: true });
  }
}

/** Opens the database with data: PGlite used `template1` until its version 0.4, and uses `postgres` since. */
async function openFilled(PGlite: typeof CurrentEngine, folder: string): Promise<CurrentEngine> {
  for (const name of ['postgres', 'template1']) {
    const database = await PGlite.create(folder, { database: name });
    const { rows } = await database.query<{ found: string | null }>(`SELECT to_regclass('migrations')::text AS found`);
    if (rows[0]?.found) return database;
    await database.close();
  }
  throw new Error('Ce dossier est une base PGlite, mais pas celle de l’API.');
}

async function fetchEngine(folder: string, version: string): Promise<{ PGlite: typeof CurrentEngine }> {
  const wanted = `@electric-sql/pglite@${version}`;
  try {
    await promisify(execFile)('npm', [
      'install',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      wanted,
    ]);
  } catch (error) {
    throw new Error(
      `npm n’a pas pu installer ${wanted}, qu’il faut pour lire ce dossier : vérifiez l’accès au réseau.`,
      {
        cause: error,
      },
    );
  }
  const module = join(folder, 'node_modules/@electric-sql/pglite/dist/index.js');
  return (await import(pathToFileURL(module).href)) as { PGlite: typeof CurrentEngine };
}
