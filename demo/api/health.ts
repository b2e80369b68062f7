import type { ApiContext } from './bindings.js';
import { Problem } from './problem.js';
import type { Database } from './storage/database.js';

/** For a balancer: that this process can do its work, which it can't without its database. */
export async function answerHealth(context: ApiContext, database: Database): Promise<Response> {
  try {
    await database.query('SELECT 1');
  } catch {
    throw new Problem(503, { code: 'database', detail: 'La base de données ne répond pas.' });
  }
  return context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' });
}
