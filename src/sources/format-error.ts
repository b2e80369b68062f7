/** Why an answer could not become a model. */
export type FormatErrorCode = 'malformed' | 'wrong-type' | 'unknown-format';

/** An answer that arrived but cannot be read. `message` is for the webmaster and never shown to visitors. */
export class FormatError extends Error {
  override readonly name = 'FormatError';

  constructor(
    readonly code: FormatErrorCode,
    message: string,
  ) {
    super(message);
  }
}
