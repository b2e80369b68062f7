import { decodeBytes } from '../text/decode-bytes.js';
import { FormatError } from './format-error.js';
import type { Payload } from './payload.js';

/** PHP warnings before a JSON response. JSON strings contain no line breaks, so this can't match inside one. */
const WARNINGS = /^\s*<br \/>\n<b>[^]*<br \/>\s+(?=[[{])/;

/** A response, decoded and parsed at most once for all formats that look at it. */
export class SourceDocument {
  readonly url: string;
  readonly timeZone: string;
  /** The present, by the reader's clock. */
  readonly now: Date;
  readonly language: string | undefined;
  /** The response as it was given. */
  readonly payload: Payload;
  private decoded?: string;
  private parsedJson?: { value: unknown };

  constructor(payload: Payload) {
    this.payload = payload;
    this.url = payload.url;
    this.timeZone = payload.timeZone ?? 'Europe/Paris';
    this.now = payload.now ?? new Date();
    this.language = payload.language;
  }

  /** The media type in lower case, without parameters. */
  get mediaType(): string {
    return (this.payload.contentType.split(';')[0] ?? '').trim().toLowerCase();
  }

  /** The body as text; `decodeBytes` chooses the charset. */
  get text(): string {
    const { body, contentType } = this.payload;
    return (this.decoded ??= typeof body === 'string' ? body.replace(/^\ufeff/, '') : decodeBytes(body, contentType));
  }

  /**
   * The body as JSON, or `undefined` if it does not look like JSON. Throws `malformed` if it does but can't be parsed;
   * after PHP warnings that is `undefined` too, since an HTML page may look the same.
   * The body decides, not the media type: feeds are often served as `text/html` or `text/plain`.
   */
  get json(): unknown {
    this.parsedJson ??= { value: this.parseJson() };
    return this.parsedJson.value;
  }

  /** Whether the body is an HTML page: a login form, an error page, a captcha. */
  get isHtml(): boolean {
    // A comment ends at the first `-->` only: with a choice of ends, thirty comments would take a minute of
    // backtracking.
    return /^\s*(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(this.text.slice(0, 2_000));
  }

  private parseJson(): unknown {
    const text = this.text.replace(WARNINGS, '');
    if (!/^\s*(?:[[{]|null\s*$)/.test(text)) return undefined;
    try {
      return JSON.parse(text);
    } catch (error) {
      if (text !== this.text) return undefined;
      throw new FormatError('malformed', `The answer is not valid JSON: ${(error as Error).message}`);
    }
  }
}
