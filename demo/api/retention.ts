import { forgetChallenges } from './challenge/challenges.js';
import { forgetJobs } from './jobs/job-store.js';
import { forgetSessions } from './moderation/sessions.js';
import { periods } from './periods.js';
import { forgetVoters } from './polls/poll-store.js';
import type { Services } from './services.js';
import { forgetSubmissions } from './submissions/retention.js';
import { isClockBelieved } from './trusted-clock.js';

const MINUTE = 60_000;

const DOUBT =
  'L’horloge de cette machine est en avance de plus d’un jour sur la dernière heure connue. Rien n’est effacé pendant un jour : si elle est fausse, corrigez-la ; si l’API était seulement arrêtée, il n’y a rien à faire.';

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

/**
 * Does so now and every minute, unless the clock may be wrong: `doubted` is told so once. Gives what ends it. A failure is
 * left to the next minute.
 */
export function keepForgetting(
  services: Pick<Services, 'database' | 'clock'>,
  failed: (error: unknown) => void,
  doubted: (sentence: string) => void,
): () => void {
  let isDoubted = false;
  const look = async (): Promise<void> => {
    const believed = await isClockBelieved(services.database, services.clock());
    if (!believed && !isDoubted) doubted(DOUBT);
    isDoubted = !believed;
    if (believed) await forget(services);
  };
  const run = (): void => void look().catch(failed);
  const timer = setInterval(run, MINUTE);
  timer.unref();
  run();
  return () => {
    clearInterval(timer);
  };
}
