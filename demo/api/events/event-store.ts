import { communeMidnight } from '../commune-day.js';
import type { Queryable, Slice } from '../storage/database.js';
import type { EventDate, StoredSubmission } from '../submissions/submission.js';
import { querySubmissions } from '../submissions/submission-store.js';

const PUBLISHED = `s.type = 'event' AND s.status = 'approved'`;
const NEXT = `(SELECT min(d.starts_at) FROM event_dates d WHERE d.reference = s.reference
  AND coalesce(d.ends_at, d.starts_at) >= $1)`;
const LAST = '(SELECT max(d.starts_at) FROM event_dates d WHERE d.reference = s.reference)';

/** A date of a published event. */
export interface PublishedDate {
  event: StoredSubmission;
  date: EventDate;
}

/** A reader's selection of dates. */
export interface EventQuery {
  from: Date;
  /** Exclusive; default: no end. */
  to?: Date | undefined;
  /** Ids of categories; default: all. */
  categories?: readonly string[] | undefined;
}

/** The dates of published events in a period, in order. Whole days come before the times of the same day. */
export async function listDates(
  database: Queryable,
  { from, to, categories }: EventQuery,
  { limit, offset }: Slice,
): Promise<PublishedDate[]> {
  const rows = await database.query<{ reference: string; number: number }>(
    `SELECT d.reference, d.number FROM event_dates d JOIN submissions s ON s.reference = d.reference
     WHERE s.status = 'approved' AND ($3::timestamptz IS NULL OR d.starts_at < $3)
       AND (d.starts_at >= $1 OR (s.all_day AND coalesce(d.ends_at, d.starts_at) >= $2) OR d.ends_at > $1)
       AND ($4::text[] IS NULL OR s.category = ANY($4))
     ORDER BY d.starts_at, NOT s.all_day, d.reference, d.number LIMIT $5 OFFSET $6`,
    // A whole day is over when the next one begins.
    [from, communeMidnight(from), to ?? null, categories ?? null, limit, offset],
  );
  const references = [...new Set(rows.map(({ reference }) => reference))];
  const events = await querySubmissions(database, 'WHERE s.reference = ANY($1)', [references]);
  const known = new Map(events.map((event) => [event.reference, event]));
  return rows.flatMap(({ reference, number }) => {
    const event = known.get(reference);
    const date = event?.dates.find((each) => each.number === number);
    return event && date ? [{ event, date }] : [];
  });
}

/** The published events: by their next date, then those that are over, the last one first. `today` is the beginning of a day. */
export function listEvents(database: Queryable, today: Date, { limit, offset }: Slice): Promise<StoredSubmission[]> {
  const order = `ORDER BY ${NEXT} NULLS LAST, ${LAST} DESC, s.reference`;
  return querySubmissions(database, `WHERE ${PUBLISHED} ${order} LIMIT $2 OFFSET $3`, [today, limit, offset]);
}

export async function countEvents(database: Queryable): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM submissions s WHERE ${PUBLISHED}`,
  );
  return row?.count ?? 0;
}
