import type { ApiContext } from '../bindings.js';
import { Problem } from '../problem.js';
import { requireValid } from './schemas.js';
import { storable } from './storable.js';

/**
 * The body, validated by a schema of openapi.yaml. Only `application/json` is accepted, which a form on another site
 * can't send without a CORS preflight request.
 */
export async function readJson<Body>(context: ApiContext, schema: string): Promise<Body> {
  if (mediaType(context) !== 'application/json') throw new Problem(415);
  const text = await context.req.text();
  const body = parse(text);
  requireValid(schema, body);
  return body as Body;
}

/** The media type of the body, without its parameters. */
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
