import type { HttpErrorCode } from '../http/http-error.js';

/** Every cause for which a widget has no data; each has a message for the visitor and one for the webmaster. */
export type LoadErrorCode = HttpErrorCode | 'endpoint-missing' | 'endpoint-invalid' | 'wrong-type' | 'unknown-format';

/** A failed load. `detail` is technical and only written to the console. */
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
 * Converts any error of a load to a `LoadError`. Errors of `http/` and `sources/` have a `code`; any other error was
 * thrown by a format on its input.
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
