import type { FirstAnswer } from '../http/answer-once.js';
import type { Queryable } from '../storage/database.js';

/** An accepted vote, with the answer for its retries. */
export interface CastVote {
  /** Hashes: of the receipt, the voter and the `Idempotency-Key`. */
  receipt: string;
  voter: string;
  key: string;
  /** The nonce of the ballot. */
  ballot: string;
  choices: string[];
  fingerprint: string;
  sealed: string;
}

/** The keys, ballots and voters among the given ones that were used before. */
export interface Taken {
  answers: Map<string, FirstAnswer>;
  ballots: Set<string>;
  voters: Set<string>;
}

export async function findTaken(
  transaction: Queryable,
  pollId: string,
  { keys, ballots, voters }: { keys: string[]; ballots: string[]; voters: string[] },
): Promise<Taken> {
  const rows = await transaction.query<{ kind: keyof Taken; name: string } & FirstAnswer>(
    `SELECT 'answers' AS kind, key_hash AS name, fingerprint, sealed FROM first_answers WHERE key_hash = ANY($2::text[])
     UNION ALL
     SELECT 'ballots', ballot, NULL, NULL FROM spent_ballots WHERE poll_id = $1 AND ballot = ANY($3::text[])
     UNION ALL
     SELECT 'voters', voter, NULL, NULL FROM votes WHERE poll_id = $1 AND voter = ANY($4::text[])`,
    [pollId, keys, ballots, voters],
  );
  const of = (kind: keyof Taken): typeof rows => rows.filter((row) => row.kind === kind);
  return {
    answers: new Map(of('answers').map(({ name, fingerprint, sealed }) => [name, { fingerprint, sealed }])),
    ballots: new Set(of('ballots').map(({ name }) => name)),
    voters: new Set(of('voters').map(({ name }) => name)),
  };
}

/** A reader of a poll. */
export interface VoterLookup {
  pollId: string;
  voter: string | undefined;
  receiptHash: string | undefined;
}

/** The viewers who have voted in a poll, found by their voter hash or by their receipt. */
export async function findVoted(
  database: Queryable,
  pollId: string,
  viewers: readonly VoterLookup[],
): Promise<readonly VoterLookup[]> {
  const given = (marks: (string | undefined)[]): string[] => marks.filter((mark) => mark !== undefined);
  const rows = await database.query<{ voter: string | null; receipt: string | null }>(
    `SELECT voter, NULL AS receipt FROM votes WHERE poll_id = $1 AND voter = ANY($2::text[])
     UNION ALL
     SELECT NULL, receipt_hash FROM votes WHERE poll_id = $1 AND receipt_hash = ANY($3::text[])`,
    [pollId, given(viewers.map(({ voter }) => voter)), given(viewers.map(({ receiptHash }) => receiptHash))],
  );
  const voters = new Set(rows.map(({ voter }) => voter));
  const receipts = new Set(rows.map(({ receipt }) => receipt));
  return viewers.filter(({ voter, receiptHash }) => voters.has(voter ?? '') || receipts.has(receiptHash ?? ''));
}

/**
 * Spends the ballots, stores and counts the votes, and stores the answers for retries, in one statement. The transaction must
 * have locked the poll.
 */
export async function storeVotes(
  transaction: Queryable,
  pollId: string,
  votes: readonly CastVote[],
  now: Date,
): Promise<void> {
  if (votes.length === 0) return;
  await transaction.query(
    `WITH cast_votes AS (
       SELECT * FROM json_to_recordset($2::json)
         AS v(receipt text, voter text, key text, ballot text, choices text[], fingerprint text, sealed text)
     ), ballots AS (
       INSERT INTO spent_ballots (poll_id, ballot) SELECT $1::text, ballot FROM cast_votes
     ), stored AS (
       INSERT INTO votes (receipt_hash, poll_id, voter, choices) SELECT receipt, $1::text, voter, choices FROM cast_votes
     ), answers AS (
       INSERT INTO first_answers (key_hash, fingerprint, sealed, answered_at)
         SELECT key, fingerprint, sealed, $4::timestamptz FROM cast_votes
     ), counted AS (
       UPDATE choices SET votes = votes + given.count::int FROM json_each_text($3::json) AS given(id, count)
       WHERE poll_id = $1 AND choices.id = given.id
     )
     UPDATE polls SET voters = voters + (SELECT count(*) FROM cast_votes) WHERE id = $1`,
    [pollId, JSON.stringify(votes), JSON.stringify(countsOf(votes)), now],
  );
}

/** The number of votes for each choice, by its id. */
function countsOf(votes: readonly CastVote[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const id of votes.flatMap(({ choices }) => choices)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Object.fromEntries(counts);
}
