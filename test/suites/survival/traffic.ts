import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { digest } from '../../../demo/api/http/mac.js';
import { pollFrom } from '../../../demo/api/polls/new-poll.js';
import { insertPoll } from '../../../demo/api/polls/poll-store.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { addressOf, ask, type Reply } from './ask.js';

export const ORIGIN = 'https://www.commune.example';
const POLL = 'survie';
const PAUSE = 100;

/** Creates the poll for the voters. */
export async function openPoll(database: Database): Promise<void> {
  const choices = [{ label: 'Oui' }, { label: 'Non' }];
  const poll = pollFrom({ id: POLL, question: 'Faut-il tenir ?', choices, minimumVoters: 0 }, new Date());
  await database.transaction((transaction) => insertPoll(transaction, poll));
}

/** Clients that vote continuously, and each of which repeats its request with the same key until it is answered. */
export interface Traffic {
  /** The receipts of the votes that were accepted. */
  accepted: string[];
  /** The time of the slowest answer in milliseconds, and the number of answers by status; 0 for none. */
  slowest: number;
  statuses: Map<number, number>;
  /** Resolves when `count` more votes are accepted. */
  more(count: number): Promise<void>;
  /** Lets the running votes finish. */
  end(): Promise<void>;
}

export function startTraffic(port: number, concurrency: number): Traffic {
  let next = 0;
  let ends = false;
  const traffic: Traffic = {
    accepted: [],
    slowest: 0,
    statuses: new Map(),
    async more(count) {
      const wanted = traffic.accepted.length + count;
      while (traffic.accepted.length < wanted) await wait(PAUSE / 4);
    },
    async end() {
      ends = true;
      await Promise.all(clients);
    },
  };
  const insist = async (question: Parameters<typeof ask>[0], status: number): Promise<Reply> => {
    for (;;) {
      const reply = await ask(question).catch((): undefined => undefined);
      traffic.statuses.set(reply?.status ?? 0, (traffic.statuses.get(reply?.status ?? 0) ?? 0) + 1);
      traffic.slowest = Math.max(traffic.slowest, reply?.milliseconds ?? 0);
      if (reply?.status === status) return reply;
      if (reply) assert.ok(reply.status >= 500, `${reply.status}: ${reply.text}`);
      await wait(PAUSE);
    }
  };
  const vote = async (from: string): Promise<void> => {
    const path = `/api/polls/${POLL}`;
    const { ballot } = JSON.parse((await insist({ port, path, from }, 200)).text) as { ballot: string };
    const headers = { Origin: ORIGIN, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
    const body = JSON.stringify({ ballot, choices: ['choix-1'] });
    const reply = await insist({ port, method: 'POST', path: `${path}/votes`, headers, body, from }, 201);
    traffic.accepted.push((JSON.parse(reply.text) as { receipt: string }).receipt);
  };
  const work = async (): Promise<void> => {
    while (!ends) await vote(addressOf(next++));
  };
  const clients = Array.from({ length: concurrency }, work);
  return traffic;
}

/** Throws unless the stored votes are exactly the accepted ones: none lost, none duplicated. */
export async function requireAll({ accepted }: Traffic, database: Database): Promise<void> {
  const votes = await database.query<{ receipt: string }>(
    'SELECT receipt_hash AS receipt FROM votes WHERE poll_id = $1',
    [POLL],
  );
  assert.deepEqual(new Set(votes.map(({ receipt }) => receipt)), new Set(accepted.map(digest)));
  const [poll] = await database.query<{ voters: number }>('SELECT voters FROM polls WHERE id = $1', [POLL]);
  assert.equal(poll?.voters, accepted.length);
}
