import type { ApiContext } from '../bindings.js';
import { Problem } from '../problem.js';

/** The type of every stored image. */
export const IMAGE_TYPE = 'image/webp';

/**
 * The time for which images may be cached, in seconds: a day instead of a year, so that a withdrawn one disappears from
 * caches.
 */
const IMAGE_AGE = 86_400;

/**
 * Answers with a stored image, which any page may show; 404 without bytes. All images were encoded by the API, so that
 * no browser interprets one as another type.
 */
export function answerImage(context: ApiContext, file: string, bytes: Uint8Array | undefined): Response {
  if (!bytes) throw new Problem(404);
  return context.body(new Uint8Array(bytes), 200, {
    'Content-Type': IMAGE_TYPE,
    'Content-Disposition': `inline; filename="${file}"`,
    'Cache-Control': `public, max-age=${IMAGE_AGE}, immutable`,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
}
