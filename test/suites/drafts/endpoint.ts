import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { send, type TestServer } from '../../support/server.js';

/** The endpoint's reaction to a proposal. */
export type Fate = (
  response: ServerResponse,
  request: IncomingMessage,
  store: () => Promise<void>,
) => void | Promise<void>;

/** An endpoint for proposals that can be made to fail. */
export interface Endpoint {
  /** Applied to every proposal until it is unset, because browsers repeat an interrupted request on their own. */
  fate: Fate | undefined;
  /** The bodies of the stored proposals by their idempotency keys. */
  stored: Map<string, string>;
}

const rule = { required: true };
const option = { required: false };
const schema = {
  types: ['news', 'event'],
  categories: [],
  fields: {
    title: rule,
    body: rule,
    startsAt: rule,
    endsAt: option,
    allDay: option,
    otherDates: option,
    repeats: option,
    repeatsUntil: option,
    place: option,
    contactName: rule,
    contactEmail: rule,
    consent: rule,
  },
  images: { max: 2, bytes: 5_000_000, pixels: 4_000_000, types: ['image/png', 'image/jpeg'] },
  privacyUrl: '/rgpd',
  challenge: '../challenge',
};

export function openEndpoint(server: TestServer): Endpoint {
  const endpoint: Endpoint = { fate: undefined, stored: new Map() };
  server.on('/submissions/schema', send(JSON.stringify(schema)));
  server.on('/challenge', async (response, request) => {
    const challenge = await createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: 1, counter: 5, deriveKey });
    await send(JSON.stringify({ ...challenge, signature: 'suite' }))(response, request);
  });
  server.on('/submissions', async (response, request) => {
    const { fate } = endpoint;
    const store = async (): Promise<void> => {
      endpoint.stored.set(String(request.headers['idempotency-key']), await text(request));
    };
    if (fate) return fate(response, request, store);
    await store();
    await answer(201, JSON.stringify({ reference: 'R-1', secret: 's' }))(response, request, store);
  });
  return endpoint;
}

/** Resolves when the request's body has arrived; rejects when it is interrupted. */
async function drain(request: IncomingMessage): Promise<void> {
  if (!request.readableEnded) await finished(request.resume());
}

/** Reads the whole proposal, then gives this answer. */
export function answer(status: number, body: string, type = 'application/json'): Fate {
  return async (response, request) => {
    await drain(request);
    response.writeHead(status, { 'Content-Type': type }).end(body);
  };
}
