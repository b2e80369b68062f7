import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { PGlite as CurrentEngine } from '@electric-sql/pglite';
import type { Queryable } from './database.js';

/** The last PGlite of each older PostgreSQL. */
const engines: Record<string, string> = { 16: '0.2.17', 17: '0.4.6' };

/**
 * Lets `work` read a folder of an older PostgreSQL, through a copy: the folder stays as it is. Its engine is no part of
 * the API; npm fetches it for this once. Throws when there is none, or npm can't have it.
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
    await cp(folder, join(temporary, 'data'), { recursive: true });
    const database = await PGlite.create(join(temporary, 'data'));
    try {
      return await database.transaction((transaction) =>
        work({
          query: async <Row extends object>(sql: string, params: unknown[] = []) =>
            (await transaction.query<Row>(sql, params)).rows,
          async script(sql) {
            await transaction.exec(sql);
          },
        }),
      );
    } finally {
      await database.close();
    }
  } finally {
    await rm(temporary, { recursive: true });
  }
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
      `npm n’a pas pu installer ${wanted}, qu’il faut pour lire ce dossier : vérifiez l’accès au réseau.`,
      {
        cause: error,
      },
    );
  }
  const module = join(folder, 'node_modules/@electric-sql/pglite/dist/index.js');
  return (await import(pathToFileURL(module).href)) as { PGlite: typeof CurrentEngine };
}
