import { forgetChallenges } from './challenge/challenges.js';
import { forgetJobs } from './jobs/job-store.js';
import { forgetSessions } from './moderation/sessions.js';
import { periods } from './periods.js';
import { forgetVoters } from './polls/poll-store.js';
import type { Services } from './services.js';
import { forgetSubmissions } from './submissions/retention.js';

const MINUTE = 60_000;

/** Deletes what has served its time. */
export async function forget({ database, clock }: Pick<Services, 'database' | 'clock'>): Promise<void> {
  const now = clock();
  await database.transaction((transaction) => forgetVoters(transaction, now));
  await database.query('DELETE FROM first_answers WHERE answered_at < $1', [new Date(now.getTime() - periods.answers)]);
  await forgetSubmissions(database, now);
  await forgetJobs(database, now);
  await forgetSessions(database, now);
  await forgetChallenges(database, now);
}

/** Does so now and every minute; gives what ends it. A failure is left to the next minute. */
export function keepForgetting(services: Services, failed: (error: unknown) => void): () => void {
  const run = (): void => void forget(services).catch(failed);
  const timer = setInterval(run, MINUTE);
  timer.unref();
  run();
  return () => {
    clearInterval(timer);
  };
}
