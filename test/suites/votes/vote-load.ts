import { type Accepted, castVote, type VoterBehaviour, behaviours, type ApiAccess } from './voter.js';

export interface VoteLoad {
  voters: number;
  /** The number of clients that vote at the same time. */
  concurrency: number;
}

export interface VoteResults {
  accepted: Accepted[];
  failures: { manner: VoterBehaviour; cause: unknown }[];
  seconds: number;
}

/** Casts the votes; calls `halfway` when half of them were accepted, while others are pending. */
export async function letVote(
  { voters, concurrency }: VoteLoad,
  way: ApiAccess,
  halfway: () => Promise<void>,
): Promise<VoteResults> {
  const accepted: Accepted[] = [];
  const failures: VoteResults['failures'] = [];
  const start = performance.now();
  let interruption: Promise<void> | undefined;
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < voters) {
      const index = next++;
      const manner = behaviours[index % behaviours.length] ?? 'plainly';
      try {
        accepted.push(await castVote({ index, manner, way }));
      } catch (cause) {
        failures.push({ manner, cause });
      }
      if (accepted.length >= voters / 2) interruption ??= halfway();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  await interruption;
  return { accepted, failures, seconds: (performance.now() - start) / 1_000 };
}
