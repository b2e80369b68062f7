import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Bindings } from '../bindings.js';

/** An answered request: no address, user agent, path or query, so that it contains no personal data. */
export interface Answered {
  /** When the request came. */
  time: Date;
  method: string;
  /** The route’s pattern: `/polls/:id`. */
  route: string;
  status: number;
  /** The duration in milliseconds, with fractions. */
  ms: number;
}

/** Calls each observer for every answered request. */
export function observeAnswers(
  observers: readonly ((answered: Answered) => void)[],
  clock: () => Date,
): MiddlewareHandler<Bindings> {
  return async (context, next) => {
    const time = clock();
    const start = performance.now();
    await next();
    const ms = performance.now() - start;
    const answered = { time, method: context.req.method, route: routeOf(context), status: context.res.status, ms };
    for (const observe of observers) observe(answered);
  };
}

/** The pattern of the route that answered; patterns that end in a star are middleware. */
export function routeOf(context: Context): string {
  return matchedRoutes(context).findLast(({ path }) => !path.endsWith('*'))?.path ?? '/*';
}
