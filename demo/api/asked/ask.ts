import { usualLimit } from '../bridge/bridge.js';
import { internet, type Network } from '../bridge/network.js';
import { requestSource, type SourceAnswer } from '../bridge/source-request.js';

/** One thing that is asked of a service on a schedule. */
export interface Question {
  /** Its name in the database. */
  name: string;
  addresses: string[];
  headers: Record<string, string>;
  /** The time between two questions after an answer, in milliseconds; default: `INTERVAL`. */
  interval?: number;
  /** The largest answer in bytes; default: that of the bridge. */
  mostBytes?: number;
  /** Reads the answers, which came at `now`, and returns the part to keep. Throws if they can't be used. */
  read(bodies: readonly string[], now: Date): readonly string[];
}

/** A service refused or failed. */
export class ServiceFailure extends Error {
  constructor(
    /** HTTP status, or 0 if there was no answer. */
    readonly status: number,
    /** The seconds that the service asks to wait; 0 if it does not say. */
    readonly retryAfter = 0,
  ) {
    super(String(status));
  }
}

/** How services are reached. */
export interface Connection {
  /** Default: the Internet. */
  network?: Network | undefined;
  /** Aborted when a request has taken too long; default: after `LONGEST_REQUEST`. */
  timeLimit?: (() => AbortSignal) | undefined;
}

/**
 * The answers of a service to a question; `undefined` if it confirms, by the validators of its last answer, that nothing
 * has changed. Throws a `ServiceFailure`; whatever it contains, nothing of an address, which may have a key.
 */
export async function ask(
  { addresses, headers, mostBytes, read }: Question,
  { network = internet, timeLimit = usualLimit }: Connection,
  validators: Record<string, string>,
  now: () => Date,
): Promise<{ bodies: readonly string[]; validators: Record<string, string> } | undefined> {
  const conditional = addresses.length === 1 ? conditionalHeaders(validators) : {};
  const signal = timeLimit();
  const answers = await Promise.all(
    addresses.map((href) =>
      requestSource(new URL(href), {
        allows: (url) => url.href === new URL(href).href,
        network,
        signal,
        headers: { ...headers, ...conditional },
        mostBytes,
      }).catch(() => {
        throw new ServiceFailure(0);
      }),
    ),
  );
  if (answers.every(({ status }) => status === 304)) return undefined;
  const refusal = answers.find(({ status }) => status !== 200 && status !== 203);
  if (refusal) throw new ServiceFailure(refusal.status, secondsIn(refusal));
  const bodies = answers.map(({ body }) => body.toString());
  try {
    return { bodies: read(bodies, now()), validators: validatorsOf(answers[0]) };
  } catch {
    throw new ServiceFailure(200);
  }
}

function conditionalHeaders({ etag, lastModified }: Record<string, string>): Record<string, string> {
  return { ...(etag && { 'If-None-Match': etag }), ...(lastModified && { 'If-Modified-Since': lastModified }) };
}

function validatorsOf(answer: SourceAnswer | undefined): Record<string, string> {
  const { etag, 'last-modified': lastModified } = answer?.headers ?? {};
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

/** `Retry-After` in seconds (RFC 9110 §10.2.3); 0 for a date or nothing. */
function secondsIn({ headers }: SourceAnswer): number {
  const { 'retry-after': text = '' } = headers;
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
