import { periods } from '../periods.js';
import type { Queryable } from '../storage/database.js';

/**
 * Deletes proposals that are pending, rejected or published for too long, and the senders' data of approved ones.
 * Withdrawn proposals are deleted at once, elsewhere.
 */
export async function forgetSubmissions(database: Queryable, now: Date): Promise<void> {
  const before = (period: number): Date => new Date(now.getTime() - period);
  await database.query(
    `DELETE FROM submissions WHERE (status = 'pending' AND received_at < $1) OR (status = 'rejected' AND decided_at < $2)
       OR (status = 'approved' AND greatest(decided_at, (SELECT max(coalesce(d.ends_at, d.starts_at))
         FROM event_dates d WHERE d.reference = submissions.reference)) < $3)`,
    [before(periods.pending), before(periods.rejected), before(periods.approved)],
  );
  await database.query(
    `UPDATE submissions SET contact_name = NULL, contact_email = NULL, organisation = NULL, notify = false
     WHERE status = 'approved' AND decided_at < $1
       AND (contact_name IS NOT NULL OR contact_email IS NOT NULL OR organisation IS NOT NULL)`,
    [before(periods.contact)],
  );
}
