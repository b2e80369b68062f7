import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Bindings } from '../bindings.js';

/**
 * One line of JSON a request: when, what was asked by its pattern (`/polls/:id`), what came of it and in how many
 * milliseconds. No address, no user agent, no path, no query: a log that is about nobody needs no protection.
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

/** The pattern of the route that answered; those that end in a star stand around the others. */
export function routeOf(context: Context): string {
  return matchedRoutes(context).findLast(({ path }) => !path.endsWith('*'))?.path ?? '/*';
}
