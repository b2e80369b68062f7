import type { Database } from '../storage/database.js';
import { ask, type Connection, type Question, ServiceFailure } from './ask.js';
import { claim, keepAnswer, keptAnswers, postpone } from './kept-answers.js';

/** In milliseconds: the time between two questions to a service, after an answer and after a failure, and at most. */
export const INTERVAL = 900_000;
export const AFTER_FAILURE = 300_000;
const LONGEST = 6 * 3_600_000;

/** Everything that asking takes. */
export interface Asker extends Connection {
  database: Database;
  clock: () => Date;
}

/** Called with the name of a question that has failed and the status, never with an address. */
export type Failed = (name: string, status: number) => void;

/**
 * Asks those of the questions that are due, as the only one of the processes that share the database. Throws the errors of
 * the database.
 */
export async function askDue(questions: readonly Question[], asker: Asker, failed: Failed): Promise<void> {
  const { database, clock } = asker;
  for (const question of questions) {
    const at = clock();
    if (await claim(database, question.name, at, later(at, intervalOf(question))))
      await askOne(question, asker, failed);
  }
}

async function askOne(question: Question, asker: Asker, failed: Failed): Promise<void> {
  const { database, clock } = asker;
  const { name } = question;
  const kept = (await keptAnswers(database, [name])).get(name);
  try {
    const answer = await ask(question, asker, kept?.validators ?? {}, clock);
    const readAt = clock();
    const next = later(readAt, intervalOf(question));
    if (answer) await keepAnswer(database, name, { ...answer, body: JSON.stringify(answer.bodies), readAt }, next);
    else if (kept) await keepAnswer(database, name, { ...kept, readAt }, next);
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    failed(name, error.status);
    const wait = Math.min(Math.max(error.retryAfter * 1_000, AFTER_FAILURE), LONGEST);
    await postpone(database, name, later(clock(), wait));
  }
}

function intervalOf({ interval = INTERVAL }: Question): number {
  return interval;
}

function later(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds);
}
