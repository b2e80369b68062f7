import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { matchedRoutes } from 'hono/route';
import { findTargetHandler } from 'hono/utils/handler';
import type { Bindings } from '../bindings.js';
import { Problem } from '../problem.js';
import { mediaType } from './json-body.js';

/** In bytes; a poll of fifty long choices takes 70 kB. */
export const MAX_BODY = 128 * 1024;

/** Those that decide in place of the usual one. */
const own = new WeakSet<object>();

const usual = limit(MAX_BODY);

/** At most `MAX_BODY` of every request, for the whole API, but where a route has `formsUpTo`: there that decides. */
export const limitedBody: MiddlewareHandler<Bindings> = (context, next) =>
  matchedRoutes(context).some(({ handler }) => own.has(findTargetHandler(handler))) ? next() : usual(context, next);

/** Lets a route take forms with files of `maxSize` bytes together; of anything else `MAX_BODY`, as everywhere. */
export function formsUpTo(maxSize: number): MiddlewareHandler<Bindings> {
  const forms = limit(maxSize);
  const handler: MiddlewareHandler<Bindings> = (context, next) =>
    (mediaType(context) === 'multipart/form-data' ? forms : usual)(context, next);
  own.add(handler);
  return handler;
}

/** Counted while it arrives: what is too large is never in memory as a whole. */
function limit(maxSize: number): MiddlewareHandler<Bindings> {
  return bodyLimit({ maxSize, onError: () => Promise.reject(new Problem(413)) });
}
