/** The response of an endpoint, of a format that is not yet known. */
export interface Payload {
  /** The undecoded bytes of the body, since its charset depends on the format; or its text, if already decoded. */
  body: Uint8Array | string;
  /** The `Content-Type` header; empty if there was none. */
  contentType: string;
  /** The final URL, after redirects; relative links resolve against it. */
  url: string;
  /** A registered format name. Default: `auto`. */
  format?: string | undefined;
  /** IANA zone of times written without an offset. Default: `Europe/Paris`. */
  timeZone?: string | undefined;
  /** The time for which a forecast is read as the current weather. Default: the present. */
  now?: Date | undefined;
  /**
   * The time for which events are wanted, `to` exclusive: a moment, or a text with a day or a time in `timeZone`. Default:
   * from the beginning of today, for `limits.eventMonths`, which is the most as well.
   */
  from?: Date | string | undefined;
  to?: Date | string | undefined;
  /** Told what the author of a response should know although it could be read, in English. */
  warn?: ((message: string) => void) | undefined;
  /** BCP 47 tag of the reader's language: chooses between translations if the feed has no language of its own. */
  language?: string | undefined;
}
