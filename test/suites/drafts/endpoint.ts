import type { IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { send, type TestServer } from '../../support/server.js';

/** What becomes of a proposal. */
export type Fate = (response: ServerResponse, request: IncomingMessage, store: () => void) => void | Promise<void>;

/** An endpoint for proposals that fails on demand. */
export interface Endpoint {
  /** Falls upon every proposal until it is taken away: a browser sends what was cut off once more by itself. */
  fate: Fate | undefined;
  /** The proposals that were stored, once for each `Idempotency-Key`. */
  stored: Set<string>;
}

const rule = { required: true };
const schema = {
  types: ['news'],
  categories: [],
  fields: { title: rule, body: rule, contactName: rule, contactEmail: rule, consent: rule },
  images: { max: 2, bytes: 5_000_000, pixels: 4_000_000, types: ['image/png', 'image/jpeg'] },
  privacyUrl: '/rgpd',
  challenge: '../challenge',
};

export function openEndpoint(server: TestServer): Endpoint {
  const endpoint: Endpoint = { fate: undefined, stored: new Set() };
  server.on('/submissions/schema', send(JSON.stringify(schema)));
  server.on('/challenge', async (response, request) => {
    const challenge = await createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: 1, counter: 5, deriveKey });
    await send(JSON.stringify({ ...challenge, signature: 'suite' }))(response, request);
  });
  server.on('/submissions', async (response, request) => {
    const { fate } = endpoint;
    const store = () => void endpoint.stored.add(String(request.headers['idempotency-key']));
    if (fate) return fate(response, request, store);
    await drain(request);
    store();
    return answer(201, JSON.stringify({ reference: 'R-1', secret: 's' }))(response, request, store);
  });
  return endpoint;
}

/** Resolves when all of it has come; throws when it breaks off. */
export async function drain(request: IncomingMessage): Promise<void> {
  await finished(request.resume());
}

/** Takes all of the proposal, and answers it so. */
export function answer(status: number, body: string, type = 'application/json'): Fate {
  return async (response, request) => {
    await drain(request);
    response.writeHead(status, { 'Content-Type': type }).end(body);
  };
}
