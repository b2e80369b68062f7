import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Bindings } from '../bindings.js';

/**
 * Logs each request as one line of JSON: the time, the route's pattern (`/polls/:id`), the status and the duration in
 * milliseconds. No address, user agent, path or query, so that the log contains no personal data.
 */
export function requestLog(write: (line: string) => void, clock: () => Date): MiddlewareHandler<Bindings> {
  return async (context, next) => {
    const start = clock();
    await next();
    const { method } = context.req;
    const entry = { time: start.toISOString(), level: 'info', method, route: routeOf(context) };
    write(JSON.stringify({ ...entry, status: context.res.status, ms: clock().getTime() - start.getTime() }));
  };
}

/** The pattern of the route that answered; patterns that end in a star are middleware. */
export function routeOf(context: Context): string {
  return matchedRoutes(context).findLast(({ path }) => !path.endsWith('*'))?.path ?? '/*';
}

/** Returns a function that collects the lines of one turn of the event loop and writes them with one call of `write`. */
export function linesTogether(write: (text: string) => unknown): (line: string) => void {
  let waiting = '';
  const flush = (): void => {
    if (waiting) write(waiting);
    waiting = '';
  };
  process.once('exit', flush);
  return (line) => {
    if (!waiting) setImmediate(flush);
    waiting += `${line}\n`;
  };
}
