import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Bindings } from '../bindings.js';
import { readableByAllowed } from '../http/origins.js';
import { rateLimit } from '../http/rate-limit.js';
import type { Services } from '../services.js';
import { listOpenJobs } from './job-store.js';
import { postingList } from './posting.js';

/** The commune's offers of employment for `<job-board>`, to be mounted at `/jobs`. */
export function createJobs({ database, clock, origins, limits, proxies }: Services): Hono<Bindings> {
  const jobs = new Hono<Bindings>();
  jobs.use(readableByAllowed(origins), rateLimit(limits.reads, { clock, proxies }));
  jobs.get('/', etag(), async (context) =>
    context.body(JSON.stringify(postingList(await listOpenJobs(database, clock()))), 200, {
      'Content-Type': 'application/ld+json; charset=utf-8',
      // What the town hall closes is gone from the pages within a minute.
      'Cache-Control': 'public, max-age=60',
    }),
  );
  return jobs;
}
