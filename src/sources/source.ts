import type { SourceDocument } from './source-document.js';

/** What an endpoint answered, before anything is known of its format. */
export interface Payload {
  /** The bytes of the body, undecoded, as their charset is part of the format; or its text, where it is known. */
  body: Uint8Array | string;
  /** The `Content-Type` header; empty when there was none. */
  contentType: string;
  /** The final URL, after redirects; relative links resolve against it. */
  url: string;
  /** A registered format name. Default: `auto`. */
  format?: string | undefined;
  /** IANA zone of times written without an offset. Default: `Europe/Paris`. */
  timeZone?: string | undefined;
  /** The moment at which a forecast stands for a reading. Default: the present. */
  now?: Date | undefined;
  /** BCP 47 tag of who reads: decides between translations where the feed names no language of its own. */
  language?: string | undefined;
}

/** One format: says whether it recognises an answer, and reads it. Pure: no Lit, no page, no request. */
export interface Source<Model> {
  /** Whether the answer is of this format; looks, and never throws on foreign input. */
  detect(document: SourceDocument): boolean;
  /** The model; throws a `FormatError` when the answer as a whole is unreadable. One bad item is left out. */
  parse(document: SourceDocument): Model;
}
