import type { MiddlewareHandler } from 'hono';
import type { Bindings } from '../bindings.js';
import { Problem } from '../problem.js';

const NUL = '\0';

/**
 * Removes U+0000, the only character that PostgreSQL cannot store: only programs send it, and readers do not see it.
 */
export function storable(text: string): string {
  return text.replaceAll(NUL, '');
}

/** Answers 404 for a path with U+0000, which would make the database query fail. */
export const storablePath: MiddlewareHandler<Bindings> = async (context, next) => {
  if (/%00|\0/.test(context.req.path)) throw new Problem(404);
  await next();
};
