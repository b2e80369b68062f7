import type { ApiContext } from './bindings.js';
import { Problem } from './problem.js';
import type { Database } from './storage/database.js';

/** Time limit of the check in milliseconds, below that of load balancers, which treat a slower process as down. */
const LONGEST_CHECK = 1_900;
/** The time in milliseconds for which the result is reused, so that frequent checks do not burden the database. */
const REUSED_FOR = 500;

/** Writes always the same row, to check whether writing is possible. */
const WRITE = `INSERT INTO settings (name, value) VALUES ('health', '') ON CONFLICT (name) DO UPDATE SET value = ''`;

/** Whether the database is writable, checked now or at most `REUSED_FOR` ago. */
export type Health = () => Promise<boolean>;

export function createHealth(database: Database): Health {
  let found: Promise<boolean> | undefined;
  return () => {
    found ??= isWritable(database).finally(() => setTimeout(() => (found = undefined), REUSED_FOR).unref());
    return found;
  };
}

async function isWritable(database: Database): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, LONGEST_CHECK, false);
  });
  const written = database.check(WRITE).then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([written, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Tells a load balancer whether this process can work, which depends on its database. */
export async function answerHealth(context: ApiContext, isHealthy: Health): Promise<Response> {
  if (!(await isHealthy())) throw new Problem(503, { code: 'database', detail: 'La base de données ne répond pas.' });
  return context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' });
}
