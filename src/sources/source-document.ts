import { decodeBytes } from '../text/decode-bytes.js';
import { FormatError } from './format-error.js';
import type { Payload } from './source.js';

/** What PHP prints before an answer where its errors are displayed; JSON has no line break in its strings. */
const WARNINGS = /^\s*<br \/>\n<b>[^]*<br \/>\s+(?=[[{])/;

/** An answer decoded and parsed at most once, however many formats look at it. */
export class SourceDocument {
  readonly url: string;
  readonly timeZone: string;
  /** The present, as the reader's clock has it. */
  readonly now: Date;
  readonly language: string | undefined;
  private readonly payload: Payload;
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

  /** The body as text, in the charset that the bytes, the header and the document agree on best. */
  get text(): string {
    const { body, contentType } = this.payload;
    return (this.decoded ??= typeof body === 'string' ? body.replace(/^\ufeff/, '') : decodeBytes(body, contentType));
  }

  /**
   * The body as JSON, or `undefined` when it does not look like JSON.
   * Throws `malformed` when it does but cannot be parsed. The body decides, not the media type:
   * feeds are served as `text/html` and `text/plain` every day.
   */
  get json(): unknown {
    this.parsedJson ??= { value: this.parseJson() };
    return this.parsedJson.value;
  }

  /** Whether the body is an HTML page: a login form, an error page, a captcha. */
  get isHtml(): boolean {
    // A comment ends at the first `-->` and nowhere else: were the end a choice, thirty comments would take a minute.
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
