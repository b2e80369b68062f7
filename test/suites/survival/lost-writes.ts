import sharp from 'sharp';
import { digest } from '../../../demo/api/http/mac.js';
import type { Queryable } from '../../../demo/api/storage/database.js';
import { secretHash } from '../../../demo/api/submissions/references.js';
import { type Acknowledged, POLL } from './writers.js';

/**
 * Acknowledged writes that are lost, changed or duplicated; with `exactly`, also writes that were not acknowledged to
 * anyone.
 */
export async function faultsOf(
  database: Queryable,
  { votes, proposals }: Acknowledged,
  { exactly = true }: { exactly?: boolean } = {},
): Promise<string[]> {
  const faults: string[] = [];
  const stored = await database.query<{ receipt: string; choices: string[] }>(
    'SELECT receipt_hash AS receipt, choices FROM votes WHERE poll_id = $1',
    [POLL],
  );
  const given = new Map(stored.map(({ receipt, choices }) => [receipt, choices.join()]));
  for (const { receipt, choice } of votes) {
    if (given.get(digest(receipt)) !== choice) faults.push(`a vote is lost: ${receipt}`);
  }
  if (exactly && stored.length !== votes.length) faults.push(`${stored.length} votes for ${votes.length} acknowledged`);
  faults.push(...(await sumFaults(database, stored.length)));

  const rows = await database.query<{ reference: string; hash: string; images: number }>(
    `SELECT reference, secret_hash AS hash, (SELECT count(*)::int FROM submission_images i WHERE i.reference = s.reference) AS images
     FROM submissions s`,
  );
  const kept = new Map(rows.map((row) => [row.reference, row]));
  for (const { reference, secret } of proposals) {
    const row = kept.get(reference);
    if (row?.hash !== secretHash(secret)) faults.push(`a proposal is lost: ${reference}`);
  }
  for (const { reference, images } of rows) if (images !== 1) faults.push(`${reference} has ${images} images`);
  if (exactly && rows.length !== proposals.length) {
    faults.push(`${rows.length} proposals for ${proposals.length} acknowledged`);
  }
  return [...faults, ...(await imageFaults(database))];
}

async function sumFaults(database: Queryable, count: number): Promise<string[]> {
  const [sums] = await database.query<{ voters: number; votes: number; ballots: number }>(
    `SELECT voters, (SELECT sum(votes)::int FROM choices WHERE poll_id = p.id) AS votes,
       (SELECT count(*)::int FROM spent_ballots WHERE poll_id = p.id) AS ballots FROM polls p WHERE id = $1`,
    [POLL],
  );
  const right = sums?.voters === count && sums.votes === count && sums.ballots === count;
  return right ? [] : [`the sums are ${JSON.stringify(sums)} for ${count} votes`];
}

/** Images that cannot be decoded completely. */
async function imageFaults(database: Queryable): Promise<string[]> {
  const images = await database.query<{ id: string; bytes: Uint8Array; width: number }>(
    'SELECT id, bytes, width FROM submission_images',
  );
  const faults = await Promise.all(
    images.map(async ({ id, bytes, width }) => {
      const { info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
      return info.width === width ? [] : [`image ${id} is ${info.width} wide, not ${width}`];
    }),
  ).catch((error: unknown) => [[`an image can't be read: ${String(error)}`]]);
  return faults.flat();
}
