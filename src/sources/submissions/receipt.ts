import { httpUrl } from '../../text/urls.js';
import { FormatError } from '../format-error.js';
import { line, object, type JsonObject } from '../json-values.js';
import { SourceDocument } from '../source-document.js';
import type { Payload } from '../payload.js';

/** The response to an accepted proposal. */
export interface Receipt {
  reference: string;
  /** Shown once; the sender needs it to read the status or to withdraw. */
  secret?: string | undefined;
  /** The page on which the sender can read the status or withdraw. */
  statusUrl?: string | undefined;
}

/** Parses the response to an accepted `POST /submissions`. Throws a `FormatError` if it has no reference. */
export function parseReceipt(payload: Payload): Receipt {
  const { text, url } = new SourceDocument(payload);
  const answer = parseObject(text);
  const reference = line(answer?.reference);
  if (!reference) throw new FormatError('malformed', 'The answer to the proposal names no reference.');
  return {
    reference,
    secret: line(answer?.secret) || undefined,
    statusUrl: httpUrl(answer?.statusUrl, url),
  };
}

function parseObject(text: string): JsonObject | undefined {
  try {
    return object(JSON.parse(text));
  } catch {
    return undefined;
  }
}
