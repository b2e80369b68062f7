import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:http';
import { call, connectionOf, type Reply } from './call.js';

export const ORIGIN = 'https://www.commune.example';
export const POLL = 'essai';
export const CHOICES = ['marche', 'velo', 'bus'];

/** A vote that the API has accepted. */
export interface Accepted {
  receipt: string;
  choice: string;
}

/**
 * The behaviour of voters in addition to a plain vote; each must be refused, with a reason, without an effect on the
 * count.
 */
export const behaviours = [
  'plainly',
  'twice at once with one key',
  'again with a ballot of their own',
  'again with the same ballot',
  'with a stolen ballot',
  'from a foreign origin first',
  'with a form first',
  'hanging up before the answer',
  'for a choice that there is none of first',
] as const;
export type VoterBehaviour = (typeof behaviours)[number];

/** The API as voters reach it, directly or through a load balancer. */
export interface ApiAccess {
  port: number;
  /** Resolves while a process of the API answers. */
  ready(): Promise<void>;
}

export interface Voter {
  index: number;
  manner: VoterBehaviour;
  way: ApiAccess;
}

const PATH = `/api/polls/${POLL}`;

/** Votes, and sends what is not answered again with the same key. */
export async function castVote({ index, manner, way }: Voter): Promise<Accepted> {
  const agent = connectionOf(addressOf(127, index));
  const choice = CHOICES[index % CHOICES.length] ?? '';
  const { port } = way;
  const insist = (send: () => Promise<Reply>): Promise<Reply> => until(way, send);
  const read = async (): Promise<string> => {
    const { body } = await insist(() => call(agent, { method: 'GET', port, path: PATH }));
    return body.ballot ?? '';
  };
  const vote = (ballot: string, options: VoteOptions = {}): Promise<Reply> => {
    const headers = headersOf(options);
    const body = options.form ? `ballot=${ballot}&choices=${choice}` : bodyOf(ballot, options.choice ?? choice);
    const path = `${PATH}/votes`;
    const from = options.agent ?? agent;
    let { abandon = false } = options;
    return insist(() => {
      const sent = call(from, { method: 'POST', port, path, headers, body, abandon });
      abandon = false;
      return sent;
    });
  };
  try {
    const ballot = await read();
    const first = { key: randomUUID() };
    if (manner === 'from a foreign origin first') {
      requireRefusal(await vote(ballot, { origin: 'https://ailleurs.example' }), 403, 'wrong-origin');
    } else if (manner === 'with a form first') {
      requireRefusal(await vote(ballot, { form: true }), 415, 'wrong-type');
    } else if (manner === 'for a choice that there is none of first') {
      requireRefusal(await vote(ballot, { ...first, choice: 'avion' }), 422, 'invalid');
    }
    const abandon = manner === 'hanging up before the answer';
    const twice = manner === 'twice at once with one key';
    const replies = await Promise.all([vote(ballot, { ...first, abandon }), ...(twice ? [vote(ballot, first)] : [])]);
    const receipts = new Set(replies.map(({ status, body }) => (status === 201 ? body.receipt : JSON.stringify(body))));
    const [receipt = ''] = receipts;
    assert.ok(receipts.size === 1 && replies[0]?.status === 201, `${manner}: ${[...receipts].join(' and ')}`);
    if (manner === 'again with a ballot of their own') requireRefusal(await vote(await read()), 409, 'already-voted');
    if (manner === 'again with the same ballot') requireRefusal(await vote(ballot), 403, 'spent-ballot');
    if (manner === 'with a stolen ballot') {
      const thief = connectionOf(addressOf(126, index));
      requireRefusal(await vote(ballot, { agent: thief }), 403, 'spent-ballot');
      thief.destroy();
    }
    return { receipt, choice };
  } finally {
    agent.destroy();
  }
}

interface VoteOptions {
  key?: string;
  origin?: string;
  form?: boolean;
  choice?: string;
  agent?: Agent;
  abandon?: boolean;
}

function headersOf({ key = randomUUID(), origin = ORIGIN, form = false }: VoteOptions): Record<string, string> {
  const type = form ? 'application/x-www-form-urlencoded' : 'application/json';
  return { Origin: origin, 'Content-Type': type, 'Idempotency-Key': key };
}

function bodyOf(ballot: string, choice: string): string {
  return JSON.stringify({ ballot, choices: [choice] });
}

/**
 * An address of 127.0.0.0/8, all of which is loopback: 65 536 clients per block. Ballot thieves have a block of their
 * own.
 */
function addressOf(block: number, index: number): string {
  return `127.${block}.${index >> 8}.${index & 255}`;
}

/** Sends until a complete answer arrives. */
async function until({ ready }: ApiAccess, send: () => Promise<Reply>): Promise<Reply> {
  const MOST_TRIES = 50;
  let cause: unknown;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    await ready();
    try {
      return await send();
    } catch (error) {
      cause = error;
    }
  }
  throw new Error(`No answer after ${MOST_TRIES} tries`, { cause });
}

function requireRefusal({ status, body }: Reply, expected: number, code: string): void {
  assert.deepEqual([status, body.code], [expected, code]);
}
