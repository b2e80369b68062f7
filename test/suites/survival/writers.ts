import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { picture } from '../../support/pictures.js';

export const SITE = 'https://www.commune.example';
export const POLL = 'durer';
const CHOICES = ['oui', 'non'];
/** The pause in milliseconds between two tries, while the API does not answer. */
const PAUSE = 50;
const PATIENCE = 20_000;

/** The writes that the API has acknowledged. */
export interface Acknowledged {
  votes: { receipt: string; choice: string }[];
  proposals: { reference: string; secret: string }[];
}

/** Clients that vote and submit proposals with a photograph, and retry with the same key until they are answered. */
export interface Writers {
  acknowledged: Acknowledged;
  /** Resolves when `count` more writes were acknowledged. */
  more(count: number): Promise<void>;
  /** Lets the running writes finish. */
  end(): Promise<void>;
}

interface Reply {
  status: number;
  body: Record<string, string>;
}

/**
 * Starts the clients. `portOf` gives the current port of the API; every fourth client submits a proposal. The settings
 * of the API are those of `environmentOf`.
 */
export async function startWriters(portOf: () => number, concurrency = 8, block = 30): Promise<Writers> {
  const photograph = await picture().jpeg().toBuffer();
  const acknowledged: Acknowledged = { votes: [], proposals: [] };
  let ends = false;
  let next = 0;
  const insist = async (agent: Agent, method: string, path: string, headers = {}, body: string | Buffer = '') => {
    for (;;) {
      const reply = await ask(agent, portOf(), { method, path, headers }, body).catch((): undefined => undefined);
      if (reply && reply.status < 500 && reply.status !== 429) return reply;
      await wait(PAUSE);
    }
  };
  const write = async (index: number): Promise<void> => {
    const agent = new Agent({ keepAlive: true, localAddress: `127.${block}.${(index >> 8) & 255}.${index & 255}` });
    const key = { Origin: SITE, 'Idempotency-Key': randomUUID() };
    if (index % 4 === 0) {
      const form = await formOf(photograph, index);
      const { status, body } = await insist(agent, 'POST', '/api/submissions', { ...key, ...form.headers }, form.bytes);
      assert.equal(status, 201, JSON.stringify(body));
      acknowledged.proposals.push({ reference: body.reference ?? '', secret: body.secret ?? '' });
    } else {
      const choice = CHOICES[index % CHOICES.length] ?? '';
      const { body: poll } = await insist(agent, 'GET', `/api/polls/${POLL}`);
      const headers = { ...key, 'Content-Type': 'application/json' };
      const vote = JSON.stringify({ ballot: poll.ballot, choices: [choice] });
      const { status, body } = await insist(agent, 'POST', `/api/polls/${POLL}/votes`, headers, vote);
      assert.equal(status, 201, JSON.stringify(body));
      acknowledged.votes.push({ receipt: body.receipt ?? '', choice });
    }
    agent.destroy();
  };
  const work = async (): Promise<void> => {
    while (!ends) await write(next++);
  };
  const clients = Promise.all(Array.from({ length: concurrency }, work));
  // Whoever waits for more writes is told at once that there will be none.
  let failure: unknown;
  clients.catch((error: unknown) => (failure = error));
  const count = (): number => acknowledged.votes.length + acknowledged.proposals.length;
  return {
    acknowledged,
    async more(wanted) {
      const goal = count() + wanted;
      while (count() < goal && failure === undefined) await wait(5);
    },
    async end() {
      ends = true;
      await clients;
    },
  };
}

/** The environment of an API that accepts writes from this site, without rate limits. */
export function environmentOf(storage: Record<string, string>, token: string): Record<string, string> {
  return {
    ...storage,
    PUBLIC_URL: SITE,
    ALLOWED_ORIGINS: SITE,
    PRIVACY_URL: `${SITE}/donnees`,
    MODERATOR_TOKEN: token,
  };
}

/** Creates the poll, with the token of the environment. */
export async function createPoll(port: number, token: string): Promise<void> {
  const poll = { id: POLL, question: 'Faut-il durer ?', choices: CHOICES.map((id) => ({ id, label: id })) };
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    'Idempotency-Key': randomUUID(),
  };
  const agent = new Agent();
  const { status, body } = await ask(
    agent,
    port,
    { method: 'POST', path: '/api/polls', headers },
    JSON.stringify(poll),
  );
  agent.destroy();
  assert.equal(status, 201, JSON.stringify(body));
}

async function formOf(photograph: Buffer, index: number): Promise<{ headers: Record<string, string>; bytes: Buffer }> {
  const form = new FormData();
  const fields = { type: 'news', title: `Loto n° ${index}`, body: 'Venez nombreux.', contactName: 'A. Petit' };
  const rest = { contactEmail: 'a@exemple.fr', consent: 'true', website: '', elapsed: '30', imageAlt: 'Une affiche' };
  for (const [name, value] of Object.entries({ ...fields, ...rest })) form.append(name, value);
  form.append('images', new Blob([new Uint8Array(photograph)], { type: 'image/jpeg' }), 'photo.jpg');
  const encoded = new Response(form);
  const type = encoded.headers.get('Content-Type') ?? '';
  return { headers: { 'Content-Type': type }, bytes: Buffer.from(await encoded.arrayBuffer()) };
}

function ask(agent: Agent, port: number, options: object, body: string | Buffer): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, timeout: PATIENCE, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.once('error', reject);
      response.once('end', () => {
        if (!response.complete) return reject(new Error('Cut off.'));
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as Reply['body'] });
      });
    });
    sent.once('timeout', () => sent.destroy(new Error('No answer in time.')));
    sent.once('error', reject);
    sent.end(body);
  });
}
