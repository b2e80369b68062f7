import type { ApiContext } from './bindings.js';
import { Problem } from './problem.js';
import type { Database } from './storage/database.js';

/** In milliseconds; a balancer that waits longer takes a process for dead. */
const LONGEST_CHECK = 1_900;
/** How long what was found is believed, in milliseconds: whoever asks all the time costs the database nothing. */
const BELIEVED = 500;

/** The row is always the same: what is tried is whether it can be written. */
const WRITE = `INSERT INTO settings (name, value) VALUES ('health', '') ON CONFLICT (name) DO UPDATE SET value = ''`;

/** Whether the database can be written to, now or a moment ago. */
export type Health = () => Promise<boolean>;

export function createHealth(database: Database): Health {
  let found: Promise<boolean> | undefined;
  return () => {
    found ??= isWritable(database).finally(() => setTimeout(() => (found = undefined), BELIEVED).unref());
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

/** For a balancer: that this process can do its work, which it can't without its database. */
export async function answerHealth(context: ApiContext, isHealthy: Health): Promise<Response> {
  if (!(await isHealthy())) throw new Problem(503, { code: 'database', detail: 'La base de données ne répond pas.' });
  return context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' });
}
