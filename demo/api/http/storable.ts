import type { MiddlewareHandler } from 'hono';
import type { Bindings } from '../bindings.js';
import { Problem } from '../problem.js';

const NUL = '\0';

/** A text without the one character that PostgreSQL has no place for: only programs send it, and no reader sees it. */
export function storable(text: string): string {
  return text.replaceAll(NUL, '');
}

/** Nothing has a name with that character: whoever asks for one must not make the database fail. */
export const storablePath: MiddlewareHandler<Bindings> = async (context, next) => {
  if (/%00|\0/.test(context.req.path)) throw new Problem(404);
  await next();
};
