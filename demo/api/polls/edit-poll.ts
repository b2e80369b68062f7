import { randomBytes } from 'node:crypto';
import type { Queryable } from '../storage/database.js';
import { type NewPoll, pollFrom } from './new-poll.js';
import { type StoredPoll, statusOf } from './poll.js';

/** Whether a poll may still become another one: nobody has answered it, and it is not over. */
export function isEditable(poll: StoredPoll, now: Date): boolean {
  return poll.voters === 0 && statusOf(poll, now) !== 'closed';
}

/**
 * The poll as it is to be, with what is not asked for of the stored one. Throws a 422 where the members contradict each
 * other. With another question or other choices, each choice has a new identifier: whoever has the old ones still on
 * screen votes for none of the new ones, and is shown them first.
 */
export function editedPoll(stored: StoredPoll, asked: NewPoll, now: Date): StoredPoll {
  const { id, notice, salt } = stored;
  const poll = pollFrom({ minChoices: stored.minChoices, ...asked, id, ...(notice && { notice }) }, now);
  const edition = randomBytes(3).toString('hex');
  const isSame = textOf(poll) === textOf(stored);
  const choices = poll.choices.map((choice, index) => ({
    ...choice,
    id: isSame ? (stored.choices[index]?.id ?? choice.id) : `choix-${index + 1}-${edition}`,
  }));
  return { ...poll, choices, salt };
}

/** The parts of a poll that a voter answers to, for comparison. */
function textOf({ question, description, maxChoices, choices }: StoredPoll): string {
  return JSON.stringify([
    question,
    description,
    maxChoices,
    choices.map((choice) => [choice.label, choice.description]),
  ]);
}

/** Stores it in the place of the poll of its identifier, which nobody has voted in, and which is locked. */
export async function updatePoll(transaction: Queryable, poll: StoredPoll): Promise<void> {
  const { id, question, description, organiser, minChoices, maxChoices, opensAt, closesAt, choices } = poll;
  const values = [id, question, description, organiser, minChoices, maxChoices, opensAt, closesAt];
  await transaction.query(
    `UPDATE polls SET question = $2, description = $3, organiser = $4, min_choices = $5, max_choices = $6, opens_at = $7,
       closes_at = $8, results_policy = $9, minimum_voters = $10 WHERE id = $1`,
    [...values, poll.resultsPolicy, poll.minimumVoters],
  );
  await transaction.query('DELETE FROM choices WHERE poll_id = $1 AND position >= $2', [id, choices.length]);
  // In place: a vote that waits for the lock of the poll looks at these rows again, and at no others.
  for (const [position, choice] of choices.entries()) {
    await transaction.query(
      `INSERT INTO choices (poll_id, id, position, label, description) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (poll_id, position) DO UPDATE SET id = excluded.id, label = excluded.label,
         description = excluded.description`,
      [id, choice.id, position, choice.label, choice.description],
    );
  }
}
