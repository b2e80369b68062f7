import type { ApiContext } from '../bindings.js';
import { Problem } from '../problem.js';

/**
 * Parses the multipart form of a request (RFC 7578) with at most `mostParts` parts, which are counted before parsing.
 * Throws a 400, or a 422 when there are more.
 */
export async function readMultipart(context: ApiContext, mostParts: number): Promise<FormData> {
  const type = context.req.header('Content-Type') ?? '';
  const bytes = Buffer.from(await context.req.arrayBuffer());
  const boundary = /;\s?boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type);
  if (!boundary) throw unreadable();
  if (hasMore(bytes, `--${boundary[1] ?? boundary[2]}`, mostParts)) {
    const detail = 'L’envoi a plus de parties que le formulaire.';
    throw new Problem(422, { errors: [{ pointer: '', code: 'too-many', detail }] });
  }
  try {
    return await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
  } catch {
    throw unreadable();
  }
}

/** Whether the body has more parts: each begins with a delimiter, and one more ends the last. */
function hasMore(bytes: Buffer, delimiter: string, mostParts: number): boolean {
  let found = 0;
  for (let at = bytes.indexOf(delimiter); at >= 0; at = bytes.indexOf(delimiter, at + delimiter.length)) {
    if (++found > mostParts + 1) return true;
  }
  return false;
}

function unreadable(): Problem {
  return new Problem(400, { code: 'malformed', detail: 'L’envoi n’est pas un formulaire lisible.' });
}
