import type { MiddlewareHandler } from 'hono';
import type { ApiContext, Bindings } from '../bindings.js';
import { Problem } from '../problem.js';
import { sameSecret } from './mac.js';

/** The secret that a request carries in `Authorization: Bearer …` (RFC 6750), where no log shows it. */
export function bearerOf(context: ApiContext): string | undefined {
  return /^Bearer +([\w.~+/-]+=*) *$/i.exec(context.req.header('Authorization') ?? '')?.[1];
}

/** Lets moderators alone pass: those who have the token of the server. Without such a token, nobody. */
export function moderatorsOnly(token: string | undefined): MiddlewareHandler<Bindings> {
  return async (context, next) => {
    const given = bearerOf(context);
    if (!token || !given || !sameSecret(given, token)) {
      throw new Problem(401, { headers: { 'WWW-Authenticate': 'Bearer realm="mairie"' } });
    }
    await next();
  };
}
