import { randomBytes } from 'node:crypto';
import { type AnswerKey, type FirstAnswer, openAnswer, sealAnswer, type Writes } from '../http/answer-once.js';
import { digest } from '../http/mac.js';
import { Problem } from '../problem.js';
import { batched } from '../storage/batched.js';
import type { Queryable } from '../storage/database.js';
import { type StoredPoll, viewPoll } from './poll.js';
import { lockPoll } from './poll-store.js';
import { requireChoices, requireOpen, addressHash } from './votes.js';
import { type CastVote, findTaken, storeVotes } from './vote-store.js';

/** A vote that was sent with a valid ballot. */
export interface SentVote {
  pollId: string;
  /** The nonce of the ballot. */
  nonce: string;
  choices: string[];
  /** The client's address. */
  address: string;
  key: AnswerKey;
}

/** PostgreSQL's error code `unique_violation`. */
const TAKEN = '23505';

/**
 * Returns a function that casts a vote: it spends the ballot, stores and counts the vote, stores the answer for retries, all in
 * one transaction, and resolves to the serialized answer. Votes that arrive at the same time share a transaction of three
 * statements; each gets the answer or the refusal that it would get alone, in the order of arrival.
 */
export function voting(services: Writes): (vote: SentVote) => Promise<string> {
  return batched(async (votes) => {
    const answers = new Map<SentVote, string | Error>();
    for (const pollId of new Set(votes.map((vote) => vote.pollId))) {
      const together = votes.filter((vote) => vote.pollId === pollId);
      const found = await castAll(services, pollId, together);
      for (const [index, vote] of together.entries()) answers.set(vote, found[index] ?? new Problem(500));
    }
    return votes.map((vote) => answers.get(vote) ?? new Problem(500));
  });
}

async function castAll(services: Writes, pollId: string, votes: readonly SentVote[]): Promise<(string | Error)[]> {
  try {
    return await castTogether(services, pollId, votes);
  } catch (error) {
    if ((error as { code?: unknown }).code !== TAKEN) throw error;
  }
  // One of the keys was used for another poll at the same time. Its stored answer is found when its vote is tried alone.
  const answers: (string | Error)[] = [];
  for (const vote of votes) answers.push(...(await castTogether(services, pollId, [vote])));
  return answers;
}

function castTogether(
  { database, secret, clock }: Writes,
  pollId: string,
  votes: readonly SentVote[],
): Promise<(string | Error)[]> {
  return database.transaction(async (transaction) => {
    const now = clock();
    const poll = await lockPoll(transaction, pollId);
    const count = await startCount(transaction, poll, votes, secret, now);
    const answers = votes.map((vote) => answerOf(() => count.take(vote)));
    await storeVotes(transaction, pollId, count.cast, now);
    return answers;
  });
}

function answerOf(take: () => string): string | Error {
  try {
    return take();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

interface Count {
  /** Returns the serialized answer to a vote, which counts for the votes after it. Throws a `Problem` when it is refused. */
  take(vote: SentVote): string;
  /** The accepted votes, to be stored. */
  cast: CastVote[];
}

/** Prepares the decisions about the votes of a batch. The poll is locked, so nobody else can vote in it meanwhile. */
async function startCount(
  transaction: Queryable,
  start: StoredPoll | undefined,
  votes: readonly SentVote[],
  secret: string,
  now: Date,
): Promise<Count> {
  let poll = start;
  const voters = new Map(votes.map((vote) => [vote, poll && (addressHash(secret, poll, vote.address) ?? '')]));
  const taken = await findTaken(transaction, votes[0]?.pollId ?? '', {
    keys: votes.map(({ key }) => key.hash),
    ballots: votes.map(({ nonce }) => nonce),
    voters: [...voters.values()].filter((voter) => voter !== undefined),
  });
  const cast: CastVote[] = [];
  const take = (vote: SentVote): string => {
    const first: FirstAnswer | undefined = taken.answers.get(vote.key.hash);
    if (first) return openAnswer(first, vote.key);
    const open = requireOpen(poll, now);
    requireChoices(open, vote.choices);
    const voter = voters.get(vote) ?? '';
    if (taken.ballots.has(vote.nonce)) {
      throw new Problem(403, {
        code: 'spent-ballot',
        detail: 'Ce formulaire de vote a déjà servi. Rechargez la page, puis votez de nouveau.',
      });
    }
    if (taken.voters.has(voter)) {
      throw new Problem(409, { code: 'already-voted', detail: 'Un vote a déjà été reçu de cette connexion.' });
    }
    poll = withVote(open, vote.choices);
    const receipt = randomBytes(24).toString('base64url');
    const body = { ...viewPoll(poll, now, { hasVoted: true }), receipt };
    const { text, sealed } = sealAnswer({ status: 201, body }, vote.key);
    const { hash, fingerprint } = vote.key;
    cast.push({
      receipt: digest(receipt),
      voter,
      ballot: vote.nonce,
      choices: vote.choices,
      key: hash,
      fingerprint,
      sealed,
    });
    taken.answers.set(hash, { fingerprint, sealed });
    taken.ballots.add(vote.nonce);
    taken.voters.add(voter);
    return text;
  };
  return { take, cast };
}

function withVote(poll: StoredPoll, chosen: readonly string[]): StoredPoll {
  const choices = poll.choices.map((choice) =>
    chosen.includes(choice.id) ? { ...choice, votes: choice.votes + 1 } : choice,
  );
  return { ...poll, voters: poll.voters + 1, choices };
}
