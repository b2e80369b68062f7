import { Hono } from 'hono';
import type { Bindings } from '../bindings.js';
import { readableByAllowed } from '../http/origins.js';
import { pageOf, paged, sliceOf } from '../http/paging.js';
import { rateLimit } from '../http/rate-limit.js';
import { sharedAnswers } from '../http/shared-answers.js';
import { tagged } from '../http/tagged.js';
import type { Services } from '../services.js';
import { listOpenJobs } from './job-store.js';
import { postingList } from './posting.js';

/** The most offers in an answer, which is also the widget's limit. */
const MOST_JOBS = 1_000;

/** The commune's job offers for `<job-board>`, to be mounted at `/jobs`. */
export function createJobs(services: Services): Hono<Bindings> {
  const { database, clock, origins, limits, proxies } = services;
  const jobs = new Hono<Bindings>();
  jobs.use(readableByAllowed(origins), rateLimit(limits.reads, { clock, proxies }));
  const share = sharedAnswers(services);
  jobs.get('/', (context) => {
    const page = pageOf(context, MOST_JOBS);
    return share(context, async () => {
      const { items, headers } = paged(context, page, await listOpenJobs(database, clock(), sliceOf(page)), services);
      return tagged(JSON.stringify(postingList(items)), {
        ...headers,
        'Content-Type': 'application/ld+json; charset=utf-8',
        // An offer that is closed disappears from pages within a minute.
        'Cache-Control': 'public, max-age=60',
      });
    });
  });
  return jobs;
}
