import type { HttpErrorCode } from '../http/http-error.js';

/** Every cause for which a widget has no data; each has its two sentences in the locale files. */
export type LoadErrorCode = HttpErrorCode | 'endpoint-missing' | 'endpoint-invalid' | 'wrong-type' | 'unknown-format';

/** A failed load. `detail` is technical and goes to the console only. */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  constructor(
    readonly code: LoadErrorCode,
    readonly detail = '',
    readonly status?: number,
  ) {
    super(detail || code);
  }
}

/**
 * Any failure of the way of the data as a `LoadError`.
 * Errors of `http/` and `sources/` carry a `code`; anything else is a format that tripped over its input.
 */
export function toLoadError(error: unknown): LoadError {
  if (error instanceof LoadError) return error;
  const { code, message, status } = error as { code?: unknown; message?: unknown; status?: unknown };
  return new LoadError(
    typeof code === 'string' ? (code as LoadErrorCode) : 'malformed',
    typeof message === 'string' ? message : String(error),
    typeof status === 'number' ? status : undefined,
  );
}
