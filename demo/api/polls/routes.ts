import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { ApiContext, Bindings } from '../bindings.js';
import { clientAddress } from '../http/address.js';
import { answerOnce } from '../http/answer-once.js';
import { bearerOf } from '../http/bearer.js';
import { readJson } from '../http/json-body.js';
import { fromAllowed, readableByAllowed } from '../http/origins.js';
import { rateLimit } from '../http/rate-limit.js';
import { Problem } from '../problem.js';
import type { Services } from '../services.js';
import type { Queryable } from '../storage/database.js';
import { readArchive } from './archive.js';
import { issueBallot, readBallot } from './ballots.js';
import { moderation } from './moderation.js';
import { type StoredPoll, statusOf, viewPoll } from './poll.js';
import { findCurrentPoll, findPoll } from './poll-store.js';
import {
  castVote,
  changeVote,
  hasVoted,
  lockOpenPoll,
  pollOfReceipt,
  requireChoices,
  voterOf,
  withdrawVote,
} from './votes.js';

const CURRENT = 'current';

/** The polls of CONTRACT.md, to be mounted at `/polls`. */
export function createPolls(services: Services): Hono<Bindings> {
  const { clock, origins, limits, proxies } = services;
  const polls = new Hono<Bindings>();
  const reads = rateLimit(limits.reads, { clock, proxies });
  const writes = rateLimit(limits.writes, { clock, proxies });
  polls.use(readableByAllowed(origins));
  polls.use((context, next) => (isRead(context) ? reads : writes)(context, next));
  // Whoever shows a token wants all of them, from the moderation.
  polls.get('/', etag(), (context, next) =>
    context.req.header('Authorization') === undefined ? readArchive(context, services) : next(),
  );
  polls.route('/', moderation(services));
  polls.use('/:id/votes', fromAllowed(origins));
  polls.get('/:id', etag(), (context) => readPoll(context, services));
  polls.post('/:id/votes', (context) => vote(context, services));
  polls.put('/:id/votes', (context) => change(context, services));
  polls.delete('/:id/votes', (context) => withdraw(context, services));
  return polls;
}

function isRead({ req }: ApiContext): boolean {
  return req.method === 'GET' || req.method === 'HEAD';
}

async function readPoll(context: ApiContext, services: Services): Promise<Response> {
  const { database, secret, clock } = services;
  const id = idOf(context);
  const now = clock();
  const poll = await (id === CURRENT ? findCurrentPoll(database, now) : findPoll(database, id));
  if (!poll) throw new Problem(404);
  const ballot = statusOf(poll, now) === 'open' ? issueBallot(secret, poll.id, now) : undefined;
  const view = viewPoll(poll, now, { hasVoted: await viewerHasVoted(context, services, poll), ballot });
  // A ballot is for one reader only; without one, the answer is the same for all.
  return context.json(view, 200, { 'Cache-Control': ballot ? 'no-store' : 'no-cache' });
}

async function viewerHasVoted(
  context: ApiContext,
  { database, secret, proxies }: Services,
  poll: StoredPoll,
): Promise<boolean> {
  if (poll.resultsPolicy !== 'after-vote') return false;
  const voter = voterOf(secret, poll, clientAddress(context, proxies));
  return hasVoted(database, poll.id, { voter, receipt: bearerOf(context) });
}

async function vote(context: ApiContext, services: Services): Promise<Response> {
  const { secret, clock, proxies } = services;
  const { ballot, choices } = await readJson<{ ballot: string; choices: string[] }>(context, 'Vote');
  return answerOnce(context, services, async (transaction) => {
    const now = clock();
    const { pollId, nonce } = readBallot(secret, ballot, now) ?? {};
    const id = idOf(context);
    if (!pollId || !nonce || ![pollId, CURRENT].includes(id)) {
      throw new Problem(403, { code: 'invalid-ballot', detail: 'Ce bulletin n’est pas valable, ou ne l’est plus.' });
    }
    const poll = await lockOpenPoll(transaction, pollId, now);
    requireChoices(poll, choices);
    const voter = voterOf(secret, poll, clientAddress(context, proxies)) ?? '';
    const cast = await castVote(transaction, poll, { nonce, voter, choices });
    return { status: 201, body: { ...viewPoll(cast.poll, now, { hasVoted: true }), receipt: cast.receipt } };
  });
}

async function change(context: ApiContext, services: Services): Promise<Response> {
  const receipt = receiptOf(context);
  const { choices } = await readJson<{ choices: string[] }>(context, 'ChangedVote');
  return answerOnce(context, services, async (transaction) => {
    const now = services.clock();
    const poll = await lockOpenPoll(transaction, await idOrReceipts(context, transaction, receipt), now);
    requireChoices(poll, choices);
    await changeVote(transaction, poll, receipt, choices);
    return { status: 200, body: { ...(await viewAfter(transaction, poll.id, now, { hasVoted: true })), receipt } };
  });
}

async function withdraw(context: ApiContext, services: Services): Promise<Response> {
  const receipt = receiptOf(context);
  return answerOnce(context, services, async (transaction) => {
    const now = services.clock();
    const poll = await lockOpenPoll(transaction, await idOrReceipts(context, transaction, receipt), now);
    await withdrawVote(transaction, poll, receipt);
    const ballot = issueBallot(services.secret, poll.id, now);
    return { status: 200, body: await viewAfter(transaction, poll.id, now, { ballot }) };
  });
}

async function viewAfter(
  transaction: Queryable,
  id: string,
  now: Date,
  viewer: Parameters<typeof viewPoll>[2],
): Promise<Record<string, unknown>> {
  const poll = await findPoll(transaction, id);
  if (!poll) throw new Problem(404);
  return viewPoll(poll, now, viewer);
}

/**
 * The id in the path or, for `current`, the poll of the receipt: another poll may have become the current one
 * meanwhile.
 */
async function idOrReceipts(context: ApiContext, transaction: Queryable, receipt: string): Promise<string> {
  const id = idOf(context);
  return id === CURRENT ? ((await pollOfReceipt(transaction, receipt)) ?? CURRENT) : id;
}

function idOf(context: ApiContext): string {
  return context.req.param('id') ?? '';
}

function receiptOf(context: ApiContext): string {
  const receipt = bearerOf(context);
  if (receipt) return receipt;
  throw new Problem(401, {
    code: 'receipt-missing',
    detail: 'Le reçu du vote manque.',
    headers: { 'WWW-Authenticate': 'Bearer realm="sondage"' },
  });
}
