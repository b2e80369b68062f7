import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { RECORDED_ORIGIN, type Size } from './answer.js';
import type { Bindings } from '../api/bindings.js';
import { readableByAll } from '../api/http/origins.js';
import { recordings } from './recordings.js';
import { switches } from './switches.js';

const MINUTE = 60_000;

/**
 * Routes for the recorded answers of other systems, with dates moved close to now, and for simulated failures.
 * `empty=1` and `huge=1` choose a variant, `age=minutes` makes its dates older; `switches.ts` has the parameters for
 * delays and failures.
 */
export function createRecordings(clock: () => Date): Hono<Bindings> {
  const routes = new Hono<Bindings>();
  routes.use(async (context, next) => {
    await (context.req.query('fail') === 'cors' ? next() : readableByAll(context, next));
  });
  routes.use(switches, etag());
  for (const [path, answer] of Object.entries(recordings)) {
    routes.get(path, (context) => {
      const query = context.req.query();
      const body = answer.body(sizeOf(query), new Date(clock().getTime() - (Number(query.age) || 0) * MINUTE));
      if (body === undefined) return context.body(null, 204);
      const ownLinks = body.replaceAll(RECORDED_ORIGIN, new URL(context.req.url).origin);
      return context.body(ownLinks, 200, { 'Content-Type': answer.contentType, 'Cache-Control': 'public, max-age=60' });
    });
  }
  return routes;
}

function sizeOf({ empty, huge }: Record<string, string>): Size {
  if (empty) return 'empty';
  return huge ? 'huge' : 'usual';
}
