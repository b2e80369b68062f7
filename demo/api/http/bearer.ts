import type { MiddlewareHandler } from 'hono';
import type { ApiContext, Bindings } from '../bindings.js';
import { Problem } from '../problem.js';
import { sameSecret } from './mac.js';

/** The secret in `Authorization: Bearer …` (RFC 6750), a header that logs do not show. */
export function bearerOf(context: ApiContext): string | undefined {
  return /^Bearer +([\w.~+/-]+=*) *$/i.exec(context.req.header('Authorization') ?? '')?.[1];
}

/** Allows only requests with the moderators' token of the server. Without such a token, none. */
export function moderatorsOnly(token: string | undefined): MiddlewareHandler<Bindings> {
  return async (context, next) => {
    const given = bearerOf(context);
    if (!token || !given || !sameSecret(given, token)) {
      throw new Problem(401, { headers: { 'WWW-Authenticate': 'Bearer realm="mairie"' } });
    }
    await next();
  };
}
