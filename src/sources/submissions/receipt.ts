import { httpUrl } from '../../text/urls.js';
import { FormatError } from '../format-error.js';
import { line, object, type JsonObject } from '../json.js';
import { SourceDocument } from '../source-document.js';
import type { Payload } from '../source.js';

/** What the endpoint gives in exchange for a proposal. */
export interface Receipt {
  reference: string;
  /** Shown once: with it the sender reads the status, or withdraws. */
  secret?: string | undefined;
  /** A page on which the sender can do both. */
  statusUrl?: string | undefined;
}

/** The answer to an accepted `POST /submissions`. Throws a `FormatError` when it names no reference. */
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
