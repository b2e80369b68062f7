import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { ApiContext, Bindings } from '../bindings.js';
import { clientAddress } from '../http/address.js';
import { answerKeyOf, answerOnce, answerText } from '../http/answer-once.js';
import { bearerOf } from '../http/bearer.js';
import { readJson } from '../http/json-body.js';
import { fromAllowed, readableByAllowed } from '../http/origins.js';
import { rateLimit } from '../http/rate-limit.js';
import { answerTagged, tagged } from '../http/tagged.js';
import { answerImage } from '../images/answer-image.js';
import { Problem } from '../problem.js';
import type { Services } from '../services.js';
import type { Queryable } from '../storage/database.js';
import { readArchive } from './archive.js';
import { issueBallot, readBallot } from './ballots.js';
import { voting } from './cast-votes.js';
import { findChoiceImage } from './choice-image.js';
import { moderation } from './moderation.js';
import { needsVoter, statusOf, type StoredPoll, viewPoll } from './poll.js';
import { findPoll } from './poll-store.js';
import { type PollReader, pollReader } from './read-polls.js';
import { changeVote, lockOpenPoll, pollOfReceipt, requireChoices, addressHash, withdrawVote } from './votes.js';

const CURRENT = 'current';

/** The polls of CONTRACT.md, to be mounted at `/polls`. */
export function createPolls(services: Services): Hono<Bindings> {
  const { clock, origins, limits, proxies } = services;
  const polls = new Hono<Bindings>();
  const reads = rateLimit(limits.reads, { clock, proxies });
  const writes = rateLimit(limits.writes, { clock, proxies });
  const reader = pollReader(services);
  const take = voting(services);
  polls.use(readableByAllowed(origins));
  polls.use((context, next) => (isRead(context) ? reads : writes)(context, next));
  // With a token, the moderators' list of all polls is requested.
  polls.get('/', etag(), (context, next) =>
    context.req.header('Authorization') === undefined ? readArchive(context, services) : next(),
  );
  polls.route('/', moderation(services));
  polls.get('/images/:file{[0-9a-f]{32}\\.webp}', etag(), async (context) => {
    const file = context.req.param('file');
    return answerImage(context, file, await findChoiceImage(services.database, file.replace('.webp', '')));
  });
  polls.use('/:id/votes', fromAllowed(origins));
  polls.get('/:id', (context) => readPoll(context, services, reader));
  polls.post('/:id/votes', (context) => vote(context, services, take));
  polls.put('/:id/votes', (context) => change(context, services));
  polls.delete('/:id/votes', (context) => withdraw(context, services));
  return polls;
}

function isRead({ req }: ApiContext): boolean {
  return req.method === 'GET' || req.method === 'HEAD';
}

async function readPoll(context: ApiContext, services: Services, reader: PollReader): Promise<Response> {
  const { secret, clock } = services;
  const id = idOf(context);
  const now = clock();
  const poll = await (id === CURRENT ? reader.current() : reader.find(id));
  if (!poll) throw new Problem(404);
  const ballot = statusOf(poll, now) === 'open' ? issueBallot(secret, poll.id, now) : undefined;
  const hasVoted = needsVoter(poll, now) && (await viewerHasVoted(context, services, poll, reader));
  const text = JSON.stringify(viewPoll(poll, now, { hasVoted, ballot }));
  const type = { 'Content-Type': 'application/json' };
  // A ballot is for one reader only; without one, the answer is the same for all.
  return ballot
    ? context.body(text, 200, { ...type, 'Cache-Control': 'no-store' })
    : answerTagged(context, tagged(text, { ...type, 'Cache-Control': 'no-cache' }));
}

function viewerHasVoted(
  context: ApiContext,
  { secret, proxies }: Services,
  poll: StoredPoll,
  reader: PollReader,
): Promise<boolean> {
  const voter = addressHash(secret, poll, clientAddress(context, proxies));
  return reader.hasVoted({ pollId: poll.id, voter, receipt: bearerOf(context) });
}

async function vote(context: ApiContext, services: Services, take: ReturnType<typeof voting>): Promise<Response> {
  const { secret, clock, proxies } = services;
  const { ballot, choices } = await readJson<{ ballot: string; choices: string[] }>(context, 'Vote');
  const { pollId, nonce } = readBallot(secret, ballot, clock()) ?? {};
  if (!pollId || !nonce || ![pollId, CURRENT].includes(idOf(context))) {
    // It cannot be used to vote, but may have been: a retry still gets the stored answer.
    return answerOnce(context, services, () => {
      throw new Problem(403, {
        code: 'invalid-ballot',
        detail: 'Ce formulaire de vote n’est pas valable, ou ne l’est plus. Rechargez la page, puis votez de nouveau.',
      });
    });
  }
  const key = await answerKeyOf(context, secret);
  return answerText(context, await take({ pollId, nonce, choices, address: clientAddress(context, proxies), key }));
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
