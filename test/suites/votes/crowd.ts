import { type Accepted, castVote, type Manner, manners, type Way } from './voter.js';

export interface Crowd {
  voters: number;
  /** The number of clients that vote at the same time. */
  concurrency: number;
}

export interface Outcome {
  accepted: Accepted[];
  failures: { manner: Manner; cause: unknown }[];
  seconds: number;
}

/** Lets a crowd vote; calls `halfway` when half of the votes were accepted, while others are pending. */
export async function letVote(
  { voters, concurrency }: Crowd,
  way: Way,
  halfway: () => Promise<void>,
): Promise<Outcome> {
  const accepted: Accepted[] = [];
  const failures: Outcome['failures'] = [];
  const start = performance.now();
  let interruption: Promise<void> | undefined;
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < voters) {
      const index = next++;
      const manner = manners[index % manners.length] ?? 'plainly';
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
