import { randomBytes } from 'node:crypto';
import { digest, mac } from '../http/mac.js';
import { type Issue, Problem } from '../problem.js';
import type { Queryable } from '../storage/database.js';
import { type StoredPoll, statusOf } from './poll.js';
import { lockPoll } from './poll-store.js';

/**
 * A hash that recognises a repeated vote, from the server's secret, the poll's salt and the client's address. None
 * without a salt.
 */
export function voterOf(secret: string, { salt }: StoredPoll, address: string): string | undefined {
  return salt === null ? undefined : mac(secret, 'voter', salt, address);
}

/** The poll, locked, if it is open. Throws the answer otherwise. */
export async function lockOpenPoll(transaction: Queryable, id: string, now: Date): Promise<StoredPoll> {
  const poll = await lockPoll(transaction, id);
  if (!poll) throw new Problem(404);
  const status = statusOf(poll, now);
  if (status === 'closed') {
    throw new Problem(410, { code: 'closed', detail: 'Ce sondage est clos.' });
  }
  if (status === 'scheduled') {
    throw new Problem(403, { code: 'not-open-yet', detail: 'Ce sondage n’est pas encore ouvert.' });
  }
  return poll;
}

/** Throws a 422 with every unknown or repeated choice, or with a wrong number of choices. */
export function requireChoices({ choices, minChoices, maxChoices }: StoredPoll, chosen: string[]): void {
  const known = new Set(choices.map(({ id }) => id));
  const errors: Issue[] = chosen.flatMap((id, index) => {
    const pointer = `/choices/${index}`;
    if (!known.has(id)) return [{ pointer, code: 'unknown-choice', detail: 'Ce choix n’existe pas.' }];
    if (chosen.indexOf(id) < index) return [{ pointer, code: 'repeated-choice', detail: 'Ce choix est répété.' }];
    return [];
  });
  if (chosen.length < minChoices) {
    errors.push({ pointer: '/choices', code: 'too-few', detail: `Il faut au moins ${minChoices} choix.` });
  }
  if (chosen.length > maxChoices) {
    errors.push({ pointer: '/choices', code: 'too-many', detail: `Il faut au plus ${maxChoices} choix.` });
  }
  if (errors.length > 0) throw new Problem(422, { errors });
}

/**
 * Marks the ballot as used, stores the vote and counts it, in one statement of a transaction that has locked the poll.
 * Returns the vote's receipt, and the poll after the vote, which nobody else can have changed.
 */
export async function castVote(
  transaction: Queryable,
  poll: StoredPoll,
  vote: { nonce: string; voter: string; choices: string[] },
): Promise<{ receipt: string; poll: StoredPoll }> {
  const receipt = randomBytes(24).toString('base64url');
  const [cast] = await transaction.query<{ ballots: number; votes: number }>(
    `WITH ballot AS (
       INSERT INTO spent_ballots (poll_id, ballot) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING ballot
     ), vote AS (
       INSERT INTO votes (receipt_hash, poll_id, voter, choices) SELECT $3, $1, $4, $5::text[] FROM ballot
       ON CONFLICT (poll_id, voter) DO NOTHING RETURNING poll_id
     ), counted AS (
       UPDATE choices SET votes = votes + 1 WHERE poll_id = $1 AND id = ANY($5::text[]) AND EXISTS (SELECT FROM vote)
     ), total AS (
       UPDATE polls SET voters = voters + 1 WHERE id = $1 AND EXISTS (SELECT FROM vote)
     )
     SELECT (SELECT count(*) FROM ballot)::int AS ballots, (SELECT count(*) FROM vote)::int AS votes`,
    [poll.id, vote.nonce, digest(receipt), vote.voter, vote.choices],
  );
  if (!cast?.ballots) throw new Problem(403, { code: 'spent-ballot', detail: 'Ce bulletin a déjà servi.' });
  if (!cast.votes) {
    throw new Problem(409, { code: 'already-voted', detail: 'Un vote a déjà été reçu de cette connexion.' });
  }
  const choices = poll.choices.map((choice) =>
    vote.choices.includes(choice.id) ? { ...choice, votes: choice.votes + 1 } : choice,
  );
  return { receipt, poll: { ...poll, voters: poll.voters + 1, choices } };
}

/** Replaces the choices of the vote with this receipt. */
export async function changeVote(
  transaction: Queryable,
  poll: StoredPoll,
  receipt: string,
  choices: string[],
): Promise<void> {
  const [vote] = await transaction.query<{ choices: string[] }>(
    'SELECT choices FROM votes WHERE receipt_hash = $1 AND poll_id = $2',
    [digest(receipt), poll.id],
  );
  if (!vote) throw unknownReceipt();
  await transaction.query('UPDATE votes SET choices = $2 WHERE receipt_hash = $1', [digest(receipt), choices]);
  await count(transaction, poll.id, vote.choices, -1);
  await count(transaction, poll.id, choices, 1);
}

/** Deletes the vote with this receipt; its ballot stays used. */
export async function withdrawVote(transaction: Queryable, poll: StoredPoll, receipt: string): Promise<void> {
  const [vote] = await transaction.query<{ choices: string[] }>(
    'DELETE FROM votes WHERE receipt_hash = $1 AND poll_id = $2 RETURNING choices',
    [digest(receipt), poll.id],
  );
  if (!vote) throw unknownReceipt();
  await count(transaction, poll.id, vote.choices, -1);
  await transaction.query('UPDATE polls SET voters = voters - 1 WHERE id = $1', [poll.id]);
}

/** Whether there is a vote of this voter, or with this receipt. */
export async function hasVoted(
  database: Queryable,
  pollId: string,
  { voter, receipt }: { voter: string | undefined; receipt: string | undefined },
): Promise<boolean> {
  const found = await database.query(
    'SELECT 1 AS found FROM votes WHERE poll_id = $1 AND (voter = $2 OR receipt_hash = $3)',
    [pollId, voter ?? null, receipt === undefined ? null : digest(receipt)],
  );
  return found.length > 0;
}

/** The poll of the vote with this receipt. */
export async function pollOfReceipt(database: Queryable, receipt: string): Promise<string | undefined> {
  const [vote] = await database.query<{ pollId: string }>(
    'SELECT poll_id AS "pollId" FROM votes WHERE receipt_hash = $1',
    [digest(receipt)],
  );
  return vote?.pollId;
}

async function count(transaction: Queryable, pollId: string, choices: string[], by: 1 | -1): Promise<void> {
  await transaction.query('UPDATE choices SET votes = votes + $3 WHERE poll_id = $1 AND id = ANY($2::text[])', [
    pollId,
    choices,
    by,
  ]);
}

function unknownReceipt(): Problem {
  return new Problem(404, { code: 'unknown-receipt', detail: 'Aucun vote ne correspond à ce reçu.' });
}
