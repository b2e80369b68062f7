import { digest, mac } from '../http/mac.js';
import { type Issue, Problem } from '../problem.js';
import type { Queryable } from '../storage/database.js';
import { type StoredPoll, statusOf } from './poll.js';
import { lockPoll } from './poll-store.js';

/**
 * A hash of the client's address, by which a second vote from it is recognised (a household counts as one voter), from the
 * server's secret and the poll's salt. None without a salt.
 */
export function addressHash(secret: string, { salt }: StoredPoll, address: string): string | undefined {
  return salt === null ? undefined : mac(secret, 'voter', salt, address);
}

/** The poll, locked, if it is open. Throws the answer otherwise. */
export async function lockOpenPoll(transaction: Queryable, id: string, now: Date): Promise<StoredPoll> {
  return requireOpen(await lockPoll(transaction, id), now);
}

/** Throws a `Problem` unless the poll exists and is open. */
export function requireOpen(poll: StoredPoll | undefined, now: Date): StoredPoll {
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

const answers = (count: number): string => `${count} ${count < 2 ? 'réponse' : 'réponses'}`;

/** Throws a 422 with every unknown or repeated choice, or with a wrong number of choices. */
export function requireChoices({ choices, minChoices, maxChoices }: StoredPoll, chosen: string[]): void {
  const known = new Set(choices.map(({ id }) => id));
  const errors: Issue[] = chosen.flatMap((id, index) => {
    const pointer = `/choices/${index}`;
    if (!known.has(id))
      return [{ pointer, code: 'unknown-choice', detail: 'Cette réponse n’est pas dans le sondage.' }];
    if (chosen.indexOf(id) < index) return [{ pointer, code: 'repeated-choice', detail: 'Cette réponse est répétée.' }];
    return [];
  });
  if (chosen.length < minChoices) {
    errors.push({ pointer: '/choices', code: 'too-few', detail: `Il faut au moins ${answers(minChoices)}.` });
  }
  if (chosen.length > maxChoices) {
    errors.push({ pointer: '/choices', code: 'too-many', detail: `Il faut au plus ${answers(maxChoices)}.` });
  }
  if (errors.length > 0) throw new Problem(422, { errors });
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
