/** Why a response could not be turned into a model. */
export type FormatErrorCode = 'malformed' | 'wrong-type' | 'unknown-format';

/** A response that can't be read. `message` is for the webmaster and never shown to visitors. */
export class FormatError extends Error {
  override readonly name = 'FormatError';

  constructor(
    readonly code: FormatErrorCode,
    message: string,
  ) {
    super(message);
  }
}
