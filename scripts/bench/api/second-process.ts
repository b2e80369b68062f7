import { median } from '../statistics.js';
import { type RunningVersion, startVersion } from './running-version.js';
import { sendAll } from './send-all.js';
import { vote } from './workloads.js';

const ROUNDS = 3;
const VOTES = 2_000;

/** Prints the votes per second of one and of two processes of the API on PostgreSQL, and how the CPU time is shared. */
export async function secondProcess(tree: string): Promise<void> {
  const rates: number[] = [];
  for (const processes of [1, 2]) {
    const version = await startVersion(tree, 'PostgreSQL', processes);
    try {
      await votesPerSecond(version, VOTES / 2);
      const rounds: Rate[] = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await votesPerSecond(version, VOTES));
      const of = (name: keyof Rate): number => median(rounds.map((each) => each[name]));
      rates.push(of('rate'));
      const shares = `cores of the API ${of('api').toFixed(2)}, of PostgreSQL ${of('database').toFixed(2)}, of the voters ${of('clients').toFixed(2)}`;
      console.log(`PostgreSQL, ${processes} process(es): ${Math.round(of('rate'))} votes a second; ${shares}`);
    } finally {
      await version.close();
    }
  }
  console.log(`a second process: ${((rates[1] ?? NaN) / (rates[0] ?? NaN)).toFixed(2)} × the votes`);
}

interface Rate {
  rate: number;
  /** The average number of cores used by each. */
  api: number;
  database: number;
  clients: number;
}

async function votesPerSecond(version: RunningVersion, count: number): Promise<Rate> {
  const requests = await vote.requests(count, version);
  const start = { ...version.cpu(), clients: process.cpuUsage() };
  const { seconds } = await sendAll(version.ports, requests);
  const end = version.cpu();
  const { user, system } = process.cpuUsage(start.clients);
  return {
    rate: count / seconds,
    api: (end.api - start.api) / seconds,
    database: (end.database - start.database) / seconds,
    clients: (user + system) / 1e6 / seconds,
  };
}
