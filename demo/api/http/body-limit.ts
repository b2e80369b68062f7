import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { matchedRoutes } from 'hono/route';
import { findTargetHandler } from 'hono/utils/handler';
import type { Bindings } from '../bindings.js';
import { Problem } from '../problem.js';
import { mediaType } from './json-body.js';

/** The largest body in bytes; a poll of fifty long choices takes 70 kB. */
export const MAX_BODY = 128 * 1024;

/** Requests whose route has a limit of its own. */
const own = new WeakSet<object>();

const usual = limit(MAX_BODY);

/**
 * Limits the body of every request of the API to `MAX_BODY`, except for routes with `formsUpTo`, which have their own
 * limit.
 */
export const limitedBody: MiddlewareHandler<Bindings> = (context, next) =>
  !isRead(context) && matchedRoutes(context).some(({ handler }) => own.has(findTargetHandler(handler)))
    ? next()
    : usual(context, next);

/**
 * Lets a route accept forms with files of `maxSize` bytes in total; other types are limited to `MAX_BODY`, as
 * everywhere.
 */
export function formsUpTo(maxSize: number): MiddlewareHandler<Bindings> {
  const forms = limit(maxSize);
  const handler: MiddlewareHandler<Bindings> = (context, next) =>
    (mediaType(context) === 'multipart/form-data' ? forms : usual)(context, next);
  own.add(handler);
  return handler;
}

/**
 * Checks `Content-Length`, which Node's parser enforces. A body without one is counted while it arrives, so that one that is
 * too large is never in memory as a whole.
 */
function limit(maxSize: number): MiddlewareHandler<Bindings> {
  const counted = bodyLimit({ maxSize, onError: () => Promise.reject(new Problem(413)) });
  return (context, next) => {
    const announced = context.req.header('Content-Length');
    const isCounted = announced === undefined && !isRead(context);
    if (isCounted || context.req.header('Transfer-Encoding') !== undefined) return counted(context, next);
    if (Number(announced ?? 0) > maxSize) throw new Problem(413);
    return next();
  };
}

/** Whether a request has a method whose body means nothing. */
function isRead({ req: { method } }: Context): boolean {
  return method === 'GET' || method === 'HEAD';
}
