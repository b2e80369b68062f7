import { Hono } from 'hono';
import type { Bindings } from '../bindings.js';
import { readableByAll } from '../http/origins.js';
import { publicUrl } from '../http/public-url.js';
import { rateLimit } from '../http/rate-limit.js';
import { sharedAnswers } from '../http/shared-answers.js';
import { tagged } from '../http/tagged.js';
import type { Services } from '../services.js';
import { jobFeed, matching, searchIn } from './feed.js';
import { listOpenJobs } from './job-store.js';

/** The most offers that are searched, as many as the widget shows. */
const MOST_JOBS = 1_000;

/** The feed of the open offers that match a search, for feed readers, to be mounted at `/jobs.rss`. */
export function createJobFeed(services: Services): Hono<Bindings> {
  const { database, clock, limits, proxies } = services;
  const feed = new Hono<Bindings>();
  feed.use(readableByAll, rateLimit(limits.reads, { clock, proxies }));
  const share = sharedAnswers(services);
  feed.get('/', (context) =>
    share(context, async () => {
      const jobs = await listOpenJobs(database, clock(), { offset: 0, limit: MOST_JOBS });
      const search = searchIn((name) => context.req.query(name));
      const addresses = {
        self: publicUrl(context, context.req.url, services),
        site: publicUrl(context, '/', services),
      };
      return tagged(jobFeed(matching(jobs, search), addresses), {
        'Content-Type': 'application/rss+xml; charset=utf-8',
        // Feed readers ask often, and an offer is open for days.
        'Cache-Control': 'public, max-age=900',
      });
    }),
  );
  return feed;
}
