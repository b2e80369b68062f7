import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { RECORDED_ORIGIN, type Size } from './answer.js';
import type { Bindings } from './bindings.js';
import { createChallengeRoute } from './challenge/routes.js';
import { answerHealth } from './health.js';
import { requestLog, routeOf } from './http/request-log.js';
import { securityHeaders } from './http/security-headers.js';
import { createJobs } from './jobs/routes.js';
import { createPolls } from './polls/routes.js';
import { answerProblem, Problem, problem } from './problem.js';
import { recordings } from './recordings.js';
import type { Services } from './services.js';
import { createPublished } from './submissions/public-routes.js';
import { createSubmissions } from './submissions/routes.js';
import { switches } from './switches.js';

const MINUTE = 60_000;

/**
 * The demo's endpoints: polls where there are services to keep them, and recorded answers, with dates brought near now.
 * `empty=1`, `huge=1` and `age=minutes` change the answer; the switches of `switches.ts` what becomes of it.
 */
export function createApi(clock: () => Date = () => new Date(), services?: Services): Hono<Bindings> {
  const api = new Hono<Bindings>();
  api.onError(answerError);
  if (services?.log) api.use(requestLog(services.log, clock));
  api.use(securityHeaders);
  // Before the switches: nobody may break what a commune relies on from outside.
  if (services) {
    api.get('/health', (context) => answerHealth(context, services.database));
    api.route('/polls', createPolls(services));
    api.route('/jobs', createJobs(services));
    // First: what was approved is for every page, the rest of the same path for one's own.
    api.route('/', createPublished(services));
    api.route('/submissions', createSubmissions(services));
    if (services.challenge) api.route('/challenge', createChallengeRoute(services.challenge, services));
  }
  api.use(async (context, next) => {
    await (context.req.query('fail') === 'cors' ? next() : readableByAll(context, next));
  });
  api.use(switches, etag());
  for (const [path, answer] of Object.entries(recordings)) {
    api.get(path, (context) => {
      const query = context.req.query();
      const body = answer.body(sizeOf(query), new Date(clock().getTime() - (Number(query.age) || 0) * MINUTE));
      if (body === undefined) return context.body(null, 204);
      const ownLinks = body.replaceAll(RECORDED_ORIGIN, new URL(context.req.url).origin);
      return context.body(ownLinks, 200, { 'Content-Type': answer.contentType, 'Cache-Control': 'public, max-age=60' });
    });
  }
  api.all('*', (context) => problem(context, 404));
  return api;
}

/** Only where an error that is no refusal came from is written down: its message can hold what somebody sent. */
function answerError(error: Error, context: Context): Response {
  if (!(error instanceof Problem)) {
    const place = error.stack?.split('\n').find((line) => line.includes(' at '));
    console.error(JSON.stringify({ level: 'error', route: routeOf(context), name: error.name, place: place?.trim() }));
  }
  return answerProblem(error, context);
}

const readableByAll = cors({ origin: '*', allowMethods: ['GET', 'HEAD'] });

function sizeOf({ empty, huge }: Record<string, string>): Size {
  if (empty) return 'empty';
  return huge ? 'huge' : 'usual';
}
