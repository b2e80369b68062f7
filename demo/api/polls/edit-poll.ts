import { randomBytes } from 'node:crypto';
import type { Queryable } from '../storage/database.js';
import { forgetUnusedImages, imageText } from './choice-image.js';
import { type NewPoll, pollFrom } from './new-poll.js';
import { type StoredPoll, statusOf } from './poll.js';

/** Whether a poll can still be edited: nobody has voted in it, and it is not over. */
export function isEditable(poll: StoredPoll, now: Date): boolean {
  return poll.voters === 0 && statusOf(poll, now) !== 'closed';
}

/**
 * The edited poll; members that the form does not ask for are those of the stored one. `rows` has for each choice its
 * position in the stored poll, from which it keeps its image. Throws a 422 where the members
 * contradict each other. If the question or the choices have changed, each choice gets a new id: votes from pages with
 * the former ones are refused, and those pages then show the new ones.
 */
export function editedPoll(stored: StoredPoll, asked: NewPoll, now: Date, rows: readonly number[]): StoredPoll {
  const { id, notice, salt } = stored;
  const poll = pollFrom({ minChoices: stored.minChoices, ...asked, id, ...(notice && { notice }) }, now);
  const edition = randomBytes(3).toString('hex');
  const isSame = textOf(poll) === textOf(stored);
  const choices = poll.choices.map((choice, index) => ({
    ...choice,
    image: stored.choices[rows[index] ?? -1]?.image ?? null,
    id: isSame ? (stored.choices[index]?.id ?? choice.id) : `choix-${index + 1}-${edition}`,
  }));
  return { ...poll, choices, salt };
}

/** The texts to which a voter responds, for comparison. */
function textOf({ question, description, maxChoices, choices }: StoredPoll): string {
  return JSON.stringify([
    question,
    description,
    maxChoices,
    choices.map((choice) => [choice.label, choice.description]),
  ]);
}

/** Stores an edited poll. It must be locked, and nobody may have voted in it. */
export async function updatePoll(transaction: Queryable, poll: StoredPoll): Promise<void> {
  const { id, question, description, organiser, minChoices, maxChoices, opensAt, closesAt, choices } = poll;
  const values = [id, question, description, organiser, minChoices, maxChoices, opensAt, closesAt];
  await transaction.query(
    `UPDATE polls SET question = $2, description = $3, organiser = $4, min_choices = $5, max_choices = $6, opens_at = $7,
       closes_at = $8, results_policy = $9, minimum_voters = $10 WHERE id = $1`,
    [...values, poll.resultsPolicy, poll.minimumVoters],
  );
  await transaction.query('DELETE FROM choices WHERE poll_id = $1 AND position >= $2', [id, choices.length]);
  // Updated in place, because a vote that waits for the poll's lock reads these rows again, and no others.
  for (const [position, choice] of choices.entries()) {
    await transaction.query(
      `INSERT INTO choices (poll_id, id, position, label, description, image) VALUES ($1, $2, $3, $4, $5, $6::text::json)
       ON CONFLICT (poll_id, position) DO UPDATE SET id = excluded.id, label = excluded.label,
         description = excluded.description, image = excluded.image`,
      [id, choice.id, position, choice.label, choice.description, imageText(choice.image)],
    );
  }
  await forgetUnusedImages(transaction, id);
}
