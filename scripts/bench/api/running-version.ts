import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openPostgres } from '../../../demo/api/storage/postgres.js';
import { cpuSeconds } from '../../../test/support/process-usage.js';
import { startPostgres } from '../../../test/support/postgres.js';
import { type ApiProcess, type Program, startApi } from '../../../test/suites/votes/api-process.js';
import { addContent } from './content.js';
import { sendAll } from './send-all.js';

export const ORIGIN = 'https://www.commune.example';
export const POLL = 'mesure';
const TOKEN = randomUUID();

export type EngineName = 'PGlite' | 'PostgreSQL';

/** A running version of the API with its own filled database. */
export interface RunningVersion {
  ports: number[];
  /** CPU time so far, in seconds: of the API's processes, and of the database's, which is 0 for PGlite. */
  cpu(): { api: number; database: number };
  /** The largest memory of one of the API's processes so far, and the size of the database, in MB (10⁶ bytes). */
  needs(): Promise<{ memory: number; disk: number }>;
  close(): Promise<void>;
}

interface Storage {
  settings: Record<string, string>;
  cpu(): number;
  /** In MB. */
  size(): Promise<number>;
  close(): Promise<void>;
}

/** Further settings of the API, and what its database contains before the measurement. */
interface Preparation {
  settings: Record<string, string>;
  fill(storage: Record<string, string>): Promise<void>;
}

/** Starts `processes` processes of the API from the sources at `tree`. */
export async function startVersion(
  tree: string,
  engine: EngineName,
  processes = 1,
  more?: Preparation,
): Promise<RunningVersion> {
  const storage = engine === 'PGlite' ? await openFolder() : await openServer();
  const settings = {
    ...storage.settings,
    ...more?.settings,
    ALLOWED_ORIGINS: ORIGIN,
    MODERATOR_TOKEN: TOKEN,
    PRIVACY_URL: `${ORIGIN}/donnees`,
    // Each visitor has an own address, in `X-Forwarded-For`.
    TRUST_PROXY: '1',
  };
  const start = (): Promise<ApiProcess> => startApi(settings, programOf(tree));
  // The first start creates the tables.
  await (await start()).stop();
  await addContent(storage.settings);
  await more?.fill(storage.settings);
  const apis = await Promise.all(Array.from({ length: processes }, start));
  await createPoll(apis[0]?.port ?? 0);
  return {
    ports: apis.map(({ port }) => port),
    cpu: () => ({ api: apis.reduce((sum, api) => sum + api.cpuSeconds(), 0), database: storage.cpu() }),
    needs: async () => ({
      memory: Math.max(...apis.map(({ peakMemory }) => peakMemory())),
      disk: await storage.size(),
    }),
    async close() {
      await Promise.all(apis.map((api) => api.stop()));
      await storage.close();
    },
  };
}

/** Starts the API's command line, or in older versions the demo's server without the demo. */
function programOf(tree: string): Program {
  const commandLine = join(tree, 'demo/api/cli.ts');
  const args = existsSync(commandLine) ? [commandLine] : [join(tree, 'demo/api/start.ts'), '--api-only'];
  return { file: process.execPath, args: ['--import', 'tsx', ...args], cwd: tree };
}

/**
 * A data folder in memory. Versions that make each answer durable and versions that do not become equally durable there: a
 * sync has nothing to wait for, but its system call is still counted.
 */
async function openFolder(): Promise<Storage> {
  const folder = await mkdtemp('/dev/shm/cw-bench-');
  return {
    settings: { DATA_DIR: join(folder, 'data') },
    cpu: () => 0,
    size: () => sizeOf(folder),
    close: () => rm(folder, { recursive: true }),
  };
}

/** A PostgreSQL server with its default settings, durable for every version. */
async function openServer(): Promise<Storage> {
  const { url, pid, stop } = await startPostgres();
  const size = async (): Promise<number> => {
    const database = openPostgres(url);
    const [row] = await database.query<{ size: number }>(
      'SELECT (pg_database_size(current_database()) / 1e6)::int AS size',
    );
    await database.close();
    return row?.size ?? NaN;
  };
  return { settings: { DATABASE_URL: url }, cpu: () => cpuSeconds(pid()), size, close: stop };
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

async function createPoll(port: number): Promise<void> {
  const choices = ['À pied', 'À vélo', 'En bus', 'En voiture'].map((label, index) => ({ id: `choix-${index}`, label }));
  const headers = {
    Authorization: `Bearer ${TOKEN}`,
    'Content-Type': 'application/json',
    'Idempotency-Key': randomUUID(),
  };
  const body = JSON.stringify({ id: POLL, question: 'Comment venez-vous ?', choices });
  await sendAll([port], [{ method: 'POST', path: '/api/polls', headers, body, status: 201 }], 1);
}
