import { digest } from '../http/mac.js';
import { batched } from '../storage/batched.js';
import type { Database } from '../storage/database.js';
import type { StoredPoll } from './poll.js';
import { findCurrentPoll, findPoll } from './poll-store.js';
import { findVoted, type VoterLookup } from './vote-store.js';

/** Reads polls in batches (`batched`): simultaneous requests share a query, none gets data read before it arrived. */
export interface PollReader {
  find(id: string): Promise<StoredPoll | null>;
  /** See `findCurrentPoll`. */
  current(): Promise<StoredPoll | null>;
  /** Whether this voter has voted, or the vote of this receipt exists. */
  hasVoted(viewer: { pollId: string; voter: string | undefined; receipt: string | undefined }): Promise<boolean>;
}

const CURRENT = Symbol('the current poll');

export function pollReader({ database, clock }: { database: Database; clock: () => Date }): PollReader {
  const find = batched<string | typeof CURRENT, StoredPoll | null>(async (ids) => {
    const read = (id: string | typeof CURRENT): Promise<StoredPoll | undefined> =>
      id === CURRENT ? findCurrentPoll(database, clock()) : findPoll(database, id);
    const different = [...new Set(ids)];
    const polls = await Promise.all(different.map(read));
    const found = new Map(different.map((id, index) => [id, polls[index] ?? null]));
    return ids.map((id) => found.get(id) ?? null);
  });
  const hasVoted = batched<VoterLookup, boolean>(async (viewers) => {
    const voted = new Set<VoterLookup>();
    for (const pollId of new Set(viewers.map((viewer) => viewer.pollId))) {
      const together = viewers.filter((viewer) => viewer.pollId === pollId);
      for (const viewer of await findVoted(database, pollId, together)) voted.add(viewer);
    }
    return viewers.map((viewer) => voted.has(viewer));
  });
  return {
    find,
    current: () => find(CURRENT),
    hasVoted: ({ receipt, ...viewer }) =>
      hasVoted({ ...viewer, receiptHash: receipt === undefined ? undefined : digest(receipt) }),
  };
}
