import { forgetAlerts } from './alerts/alert-store.js';
import { forgetChallenges } from './challenge/challenges.js';
import { forgetJobs } from './jobs/job-store.js';
import { forgetNotices } from './mail/notices.js';
import { forgetSessions } from './moderation/sessions.js';
import { periods } from './periods.js';
import { forgetVoters } from './polls/poll-store.js';
import type { Services } from './services.js';
import { forgetSubmissions } from './submissions/retention.js';
import { forgetSpecialDays } from './town-hall/special-store.js';
import { isClockTrusted } from './trusted-clock.js';

const MINUTE = 60_000;

const DOUBT =
  'L’horloge de cette machine est en avance de plus d’un jour sur la dernière heure connue. Rien n’est effacé pendant un jour : si elle est fausse, corrigez-la ; si l’API était seulement arrêtée, il n’y a rien à faire.';

/** Deletes all data whose retention period is over. */
export async function forget({ database, clock }: Pick<Services, 'database' | 'clock'>): Promise<void> {
  const now = clock();
  await database.transaction((transaction) => forgetVoters(transaction, now));
  await database.query('DELETE FROM first_answers WHERE answered_at < $1', [new Date(now.getTime() - periods.answers)]);
  await forgetNotices(database, now);
  await forgetSubmissions(database, now);
  await forgetJobs(database, now);
  await forgetAlerts(database, now);
  await forgetSessions(database, now);
  await forgetSpecialDays(database, now);
  await forgetChallenges(database, now);
}

/**
 * Calls `forget` now and every minute, unless the clock may be wrong, which is reported once to `doubted`. Returns a
 * function that stops this. After a failure it is tried again the next minute.
 */
export function startRetention(
  services: Pick<Services, 'database' | 'clock'>,
  failed: (error: unknown) => void,
  doubted: (sentence: string) => void,
): () => void {
  let isDoubted = false;
  const look = async (): Promise<void> => {
    const believed = await isClockTrusted(services.database, services.clock());
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
