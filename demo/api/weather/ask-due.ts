import { startRounds } from '../rounds.js';
import { ask, type Question, questionsOf, ServiceFailure } from './ask.js';
import { claim, keepAnswer, keptAnswers, postpone } from './kept-answers.js';
import type { ServedWeather } from './current-weather.js';
import type { Asking } from './settings.js';

/** In milliseconds: the time between two questions to a service, after an answer and after a failure, and at most. */
export const INTERVAL = 900_000;
export const AFTER_FAILURE = 300_000;
const LONGEST = 6 * 3_600_000;
/** The pause between two rounds. */
const PAUSE = 20_000;

/**
 * Asks the services what is due, as the only one of the processes that share the database; `failed` is called with the name
 * of the question and the status, never with an address. Throws the errors of the database.
 */
export async function askDue(
  { database, clock, settings }: Asking,
  failed: (name: string, status: number) => void,
): Promise<void> {
  for (const question of questionsOf(settings)) {
    const at = clock();
    if (await claim(database, question.name, at, later(at, INTERVAL))) {
      await askOne(question, { database, clock, settings }, failed);
    }
  }
}

async function askOne(
  question: Question,
  { database, clock, settings }: Asking,
  failed: (name: string, status: number) => void,
): Promise<void> {
  const { name } = question;
  const kept = (await keptAnswers(database, [name])).get(name);
  try {
    const answer = await ask(question, settings, kept?.validators ?? {}, clock);
    const readAt = clock();
    const next = later(readAt, INTERVAL);
    if (answer) await keepAnswer(database, name, { ...answer, body: JSON.stringify(answer.bodies), readAt }, next);
    else if (kept) await keepAnswer(database, name, { ...kept, readAt }, next);
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    failed(name, error.status);
    const wait = Math.min(Math.max(error.retryAfter * 1_000, AFTER_FAILURE), LONGEST);
    await postpone(database, name, later(clock(), wait));
  }
}

/**
 * Asks the services what is due, and keeps what the database has in memory, now and at every `PAUSE`; errors are logged.
 * Returns a function that stops this.
 */
export function startWeather(
  { database, clock, weather: { settings, current } }: Omit<Asking, 'settings'> & { weather: ServedWeather },
  log: (line: string) => void,
): () => void {
  const failed = (code: string, question?: string): void => {
    log(JSON.stringify({ level: 'error', job: 'weather', code, ...(question && { question }) }));
  };
  const round = async (): Promise<void> => {
    // What is kept is shown while a service is asked, which may take its time.
    await current.refresh();
    await askDue({ database, clock, settings }, (name, status) => failed(String(status), name));
    await current.refresh();
  };
  return startRounds(round, PAUSE, () => failed('database'));
}

function later(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds);
}
