import { createHash } from 'node:crypto';
import type { ApiContext } from '../bindings.js';

/** The body of an answer with its entity tag. */
export interface Tagged {
  text: string;
  etag: string;
  /** The other headers, `Content-Type` among them. */
  headers: Record<string, string>;
}

/** Computes the entity tag of a body. */
export function tagged(text: string, headers: Record<string, string>): Tagged {
  return { text, headers, etag: `"${createHash('sha1').update(text).digest('base64url')}"` };
}

/** Answers 200, or 304 when `If-None-Match` has the entity tag (RFC 9110, section 13.1.2). */
export function answerTagged(context: ApiContext, { text, etag, headers }: Tagged): Response {
  const known = context.req.header('If-None-Match');
  if (known?.trim() === '*' || known?.match(/"[^"]*"/g)?.includes(etag)) {
    const { 'Content-Type': _, ...rest } = headers;
    return context.body(null, 304, { ...rest, ETag: etag });
  }
  return context.body(text, 200, { ...headers, ETag: etag });
}
