import type { ApiContext } from '../bindings.js';
import { Problem } from '../problem.js';
import { requireValid } from './schemas.js';
import { storable } from './storable.js';

/**
 * The body, valid by a schema of openapi.yaml. `application/json` alone: a form of a strange page can't send that
 * without the browser asking us first.
 */
export async function readJson<Body>(context: ApiContext, schema: string): Promise<Body> {
  if (mediaType(context) !== 'application/json') throw new Problem(415);
  const text = await context.req.text();
  const body = parse(text);
  requireValid(schema, body);
  return body as Body;
}

/** What the body is said to be, without its parameters. */
export function mediaType(context: ApiContext): string | undefined {
  return context.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? storable(value) : value));
  } catch {
    throw new Problem(400, { code: 'malformed', detail: 'L’envoi n’est pas du JSON.' });
  }
}
