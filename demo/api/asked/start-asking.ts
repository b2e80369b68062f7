import { startRounds } from '../rounds.js';
import { askDue, type Asker } from './ask-due.js';
import type { Question } from './ask.js';

/** The pause between two rounds, in milliseconds. */
const PAUSE = 20_000;

/** The questions of one job, and the memory in which their answers are. */
export interface Asked extends Asker {
  /** The name of the job in the log. */
  job: string;
  questions: readonly Question[];
  /** Takes over what the database has. */
  refresh(): Promise<void>;
}

/**
 * Asks the services what is due, and keeps what the database has in memory, now and at every `PAUSE`; errors are logged.
 * Returns a function that stops this.
 */
export function startAsking(asked: Asked, log: (line: string) => void): () => void {
  const failed = (code: string, question?: string): void => {
    log(JSON.stringify({ level: 'error', job: asked.job, code, ...(question && { question }) }));
  };
  const round = async (): Promise<void> => {
    // What is kept is shown while a service is asked, which may take its time.
    await asked.refresh();
    await askDue(asked.questions, asked, (name, status) => failed(String(status), name));
    await asked.refresh();
  };
  return startRounds(round, PAUSE, () => failed('database'));
}
