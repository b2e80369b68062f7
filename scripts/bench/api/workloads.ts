import { randomUUID } from 'node:crypto';
import { type RunningVersion, ORIGIN, POLL } from './running-version.js';
import { sendAll, type PlannedRequest } from './send-all.js';

/** A kind of request to be measured. */
export interface Workload {
  name: string;
  /** The number of requests in a round. */
  count: number;
  requests(count: number, version: RunningVersion): Promise<PlannedRequest[]> | PlannedRequest[];
}

let visitors = 0;

/** The header with the address of a new visitor. */
function visitor(): { 'X-Forwarded-For': string } {
  visitors += 1;
  return { 'X-Forwarded-For': `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}` };
}

/** Reads of a path, each of a visitor of its own. */
export const read = (path: string, count: number): Workload => ({
  name: `GET ${path.replace(POLL, ':id')}`,
  count,
  requests: (wanted) => Array.from({ length: wanted }, () => ({ path, headers: visitor(), status: 200 })),
});

/** Votes with ballots that are requested before the measurement. */
export const vote: Workload = {
  name: 'POST /api/polls/:id/votes',
  count: 1_500,
  async requests(count, { ports }) {
    const voters = Array.from({ length: count }, visitor);
    const path = `/api/polls/${POLL}`;
    const { bodies } = await sendAll(
      ports,
      voters.map((headers) => ({ path, headers, status: 200 })),
    );
    return voters.map((address, index) => {
      const { ballot } = JSON.parse(bodies[index] ?? '{}') as { ballot: string };
      return {
        method: 'POST',
        path: `${path}/votes`,
        headers: { ...address, Origin: ORIGIN, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
        body: JSON.stringify({ ballot, choices: [`choix-${index % 4}`] }),
        status: 201,
      };
    });
  },
};

export const workloads: readonly Workload[] = [
  vote,
  read(`/api/polls/${POLL}`, 3_000),
  // Many, because they take little: of fewer, the first fifty, which all come at once, would be the slowest hundredth.
  read('/api/news', 6_000),
  read('/api/jobs', 6_000),
  read('/api/submissions/schema', 6_000),
];
