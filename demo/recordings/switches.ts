import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import type { ApiContext, Bindings } from '../api/bindings.js';
import { problem } from '../api/problem.js';

const LONGEST_WAIT = 60_000;
const MOST_RUNS = 1_000;
const runs = new Map<string, number>();

/** The values of `?fail=` and the answers that they cause. */
const failures: Record<string, (context: ApiContext) => Response | Promise<Response>> = {
  404: (context) => problem(context, 404),
  429: (context) => problem(context, 429, { 'Retry-After': '120' }),
  500: (context) => problem(context, 500),
  503: (context) => problem(context, 503),
  cors: sendToOtherOrigin,
  html: (context) =>
    context.html('<!doctype html><html lang="fr"><title>Connexion</title><h1>Connexion requise</h1></html>'),
  truncated: truncate,
  drop,
};

/**
 * Query parameters of every endpoint of the demo, which can be combined:
 * `slow=ms` delays the answer; `fail=NAME` fails (see `failures`); `after=N&run=ID` lets the first N requests of that
 * run pass before it fails, so that a page can show a refresh that fails.
 */
export const switches: MiddlewareHandler<Bindings> = async (context, next) => {
  const { slow, fail, after } = context.req.query();
  if (slow) await wait(Math.min(Number(slow) || 0, LONGEST_WAIT), undefined, { ref: false });
  const failure = fail === undefined || passes(context) ? undefined : failures[fail];
  await next();
  if (failure) {
    context.res = await failure(context);
    // Hono keeps the headers of the answer that is replaced, but the ETag is that of other bytes.
    context.header('ETag', undefined);
  }
  if (failure || slow || after) context.header('Cache-Control', 'no-store');
};

function passes(context: ApiContext): boolean {
  const { after, run = '' } = context.req.query();
  if (!after) return false;
  if (runs.size >= MOST_RUNS) runs.clear();
  const key = `${context.req.path} ${run}`;
  const count = (runs.get(key) ?? 0) + 1;
  runs.set(key, count);
  return count <= Number(after);
}

/** Redirects to another origin without CORS headers: `localhost` and `127.0.0.1` are two origins of the same server. */
function sendToOtherOrigin(context: ApiContext): Response {
  const url = new URL(context.req.url);
  if (context.req.query('hop')) return new Response(context.res.body);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  url.searchParams.set('hop', '1');
  return context.redirect(url.href);
}

async function truncate(context: ApiContext): Promise<Response> {
  const body = await context.res.text();
  return context.body(body.slice(0, body.length / 2), 200, {
    'Content-Type': context.res.headers.get('Content-Type') ?? '',
  });
}

async function drop(context: ApiContext): Promise<Response> {
  const body = Buffer.from(await context.res.arrayBuffer());
  const { outgoing } = context.env;
  outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
  outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}
