import { isoInZone } from '../../../src/text/time-zone.js';
import { communeDay, TIME_ZONE } from '../commune-day.js';
import { articlePath } from '../published/article-address.js';
import { startRounds } from '../rounds.js';
import type { Services } from '../services.js';
import { usualRules } from '../submissions/rules.js';
import type { StoredSubmission } from '../submissions/submission.js';
import { findSubmission } from '../submissions/submission-store.js';
import type { Mail } from './mail.js';
import { MailFailure, type Message } from './mailer.js';
import { approvedEmail, type MailContext, receivedEmail, rejectedEmail, summaryEmail } from './messages.js';
import { claimNotice, endNotice, isSummaryQueued, MOST_ATTEMPTS, type Notice, queueSummary } from './notices.js';
import { isMailAddress } from './settings.js';

/** The path of the API on the commune's site. */
const API = '/api/';
/** The maximum number of e-mails per round. */
const MOST_AT_ONCE = 50;
/** The hour, in the commune's time zone, from which the daily summary is sent. */
const SUMMARY_HOUR = 8;
const DAY = 86_400_000;
/** The pause between two rounds, in milliseconds. */
const PAUSE = 20_000;

type Delivering = Pick<Services, 'database' | 'clock' | 'publicOrigin' | 'submissions'> & { mail: Mail };

/** For each kind of e-mail, the status that the proposal must still have, and the function that writes the text. */
const emailKinds = {
  received: { status: 'pending', words: receivedEmail },
  approved: { status: 'approved', words: approvedEmail },
  rejected: { status: 'rejected', words: rejectedEmail },
} as const;

/**
 * Sends the queued e-mails one after the other, at most `MOST_AT_ONCE`; after a temporary failure the rest stays in the
 * queue. `failed` is called with the cause and the kind of the e-mail, never with an address. Throws the errors of the
 * database.
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

/** Calls `deliver` now and at every `PAUSE`; errors are logged. Returns a function that stops this. */
export function startDelivery(services: Delivering, log: (line: string) => void): () => void {
  const failed = (code: string, kind?: string): void => {
    log(JSON.stringify({ level: 'error', job: 'mail', code, ...(kind && { kind }) }));
  };
  const round = (): Promise<void> => deliver(services, (failure, kind) => failed(failure.code, kind));
  return startRounds(round, PAUSE, () => failed('database'));
}

async function queueDailySummary({ database, clock, mail }: Delivering): Promise<void> {
  const now = clock();
  const hour = Number(isoInZone(now, TIME_ZONE).slice(11, 13));
  if (mail.settings.moderators.length === 0 || hour < SUMMARY_HOUR) return;
  const day = communeDay(now);
  if (await isSummaryQueued(database, day)) return;
  await database.transaction((transaction) => queueSummary(transaction, day, now));
}

/**
 * The e-mail for a notice; `undefined` if the proposal's status has changed since, or if there is no recipient left.
 */
async function messageOf(notice: Notice, services: Delivering): Promise<Message | undefined> {
  if (notice.kind === 'summary') return summary(notice, services);
  const submission = await findSubmission(services.database, notice.reference ?? '');
  const { status, words } = emailKinds[notice.kind];
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
  return { to: mail.settings.moderators, id, ...summaryEmail(counts, contextOf(services)) };
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
