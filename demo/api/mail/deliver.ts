import { isoInZone } from '../../../src/text/time-zone.js';
import { communeDay, TIME_ZONE } from '../commune-day.js';
import { articlePath } from '../published/article-address.js';
import type { Services } from '../services.js';
import { usualRules } from '../submissions/rules.js';
import type { StoredSubmission } from '../submissions/submission.js';
import { findSubmission } from '../submissions/submission-store.js';
import { type Mail, MailFailure, type Message } from './mailer.js';
import { approvedWords, type MailContext, receivedWords, rejectedWords, summaryWords } from './messages.js';
import { claimNotice, endNotice, isSummaryQueued, MOST_ATTEMPTS, type Notice, queueSummary } from './notices.js';
import { isMailAddress } from './settings.js';

/** Where the API lies on the commune’s site. */
const API = '/api/';
/** The largest number of e-mails that one round sends. */
const MOST_AT_ONCE = 50;
/** The hour of the commune from which the summary is sent. */
const SUMMARY_HOUR = 8;
const DAY = 86_400_000;
/** In milliseconds. */
const PAUSE = 20_000;

type Delivering = Pick<Services, 'database' | 'clock' | 'publicOrigin' | 'submissions'> & { mail: Mail };

/** For each kind, the status that a proposal must still have. */
const told = {
  received: { status: 'pending', words: receivedWords },
  approved: { status: 'approved', words: approvedWords },
  rejected: { status: 'rejected', words: rejectedWords },
} as const;

/**
 * Sends what waits, one after the other, until nothing does or the server fails: then the rest waits too. `failed` is told
 * the cause and the kind, never an address.
 */
export async function deliver(
  services: Delivering,
  failed: (failure: MailFailure, kind: string) => void,
): Promise<void> {
  const { database, clock, mail } = services;
  await queueDailySummary(services);
  for (let count = 0; count < MOST_AT_ONCE; count++) {
    const notice = await claimNotice(database, clock());
    if (!notice) return;
    const message = await messageOf(notice, services);
    try {
      if (message) await mail.mailer.send(message);
      await endNotice(database, notice.id);
    } catch (error) {
      if (!(error instanceof MailFailure)) throw error;
      failed(error, notice.kind);
      if (error.isFinal || notice.attempts >= MOST_ATTEMPTS) await endNotice(database, notice.id);
      if (!error.isFinal) return;
    }
  }
}

/** Does so now and then. Gives what ends it. What fails is left to the next time. */
export function keepDelivering(services: Delivering, log: (line: string) => void): () => void {
  let isUnderWay = false;
  const failed = (code: string, kind?: string): void => {
    log(JSON.stringify({ level: 'error', job: 'mail', code, ...(kind && { kind }) }));
  };
  const run = async (): Promise<void> => {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      await deliver(services, (failure, kind) => failed(failure.code, kind));
    } catch {
      failed('database');
    } finally {
      isUnderWay = false;
    }
  };
  const timer = setInterval(() => void run(), PAUSE);
  timer.unref();
  void run();
  return () => {
    clearInterval(timer);
  };
}

async function queueDailySummary({ database, clock, mail }: Delivering): Promise<void> {
  const now = clock();
  const hour = Number(isoInZone(now, TIME_ZONE).slice(11, 13));
  if (mail.settings.moderators.length === 0 || hour < SUMMARY_HOUR) return;
  const day = communeDay(now);
  if (await isSummaryQueued(database, day)) return;
  await database.transaction((transaction) => queueSummary(transaction, day, now));
}

/** Nothing where what it would tell is no longer so, or nobody is left to be told. */
async function messageOf(notice: Notice, services: Delivering): Promise<Message | undefined> {
  if (notice.kind === 'summary') return summary(notice, services);
  const submission = await findSubmission(services.database, notice.reference ?? '');
  const { status, words } = told[notice.kind];
  const address = submission?.contactEmail;
  if (submission?.status !== status || !address || !isMailAddress(address)) return undefined;
  return { to: [address], id: notice.id, ...words(submission, contextOf(services, submission)) };
}

async function summary({ id }: Notice, services: Delivering): Promise<Message | undefined> {
  const { database, clock, mail } = services;
  const [counts] = await database.query<{ waiting: number; fresh: number }>(
    `SELECT count(*)::int AS waiting, (count(*) FILTER (WHERE received_at > $1))::int AS fresh
     FROM submissions WHERE status = 'pending'`,
    [new Date(clock().getTime() - DAY)],
  );
  if (!counts?.waiting || mail.settings.moderators.length === 0) return undefined;
  return { to: mail.settings.moderators, id, ...summaryWords(counts, contextOf(services)) };
}

function contextOf({ publicOrigin, submissions = usualRules }: Delivering, submission?: StoredSubmission): MailContext {
  const at = (path: string | undefined): string | undefined =>
    path !== undefined && publicOrigin ? new URL(path, publicOrigin).href : undefined;
  return {
    commune: submissions.form.fields.commune?.preset,
    statusUrl: at(submissions.statusUrl),
    pageUrl: submission && at(API + articlePath(submission.reference)),
    moderationUrl: at(`${API}moderation`),
  };
}
