import type { SourceDocument } from './source-document.js';
import type { Steps } from './steps.js';

/** One format: recognises a response and parses it. Pure: no Lit, no page, no request. */
export interface Source<Model> {
  /** Whether the response has this format; never throws on other input. */
  detect(document: SourceDocument): boolean;
  /** The model; throws a `FormatError` if the response as a whole is unreadable. A single invalid item is left out. */
  parse(document: SourceDocument): Model;
  /** The same in steps, for responses that take long. Default: `parse` is one step. */
  steps?(document: SourceDocument): Steps<Model>;
}
