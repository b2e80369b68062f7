import { median } from '../measure.js';
import { type Contestant, startContestant } from './contestants.js';
import { askAll } from './crowd.js';
import { vote } from './scenes.js';

const ROUNDS = 3;
const VOTES = 2_000;

/** Prints the votes per second of one and of two processes of the API on PostgreSQL, and how the CPU time is shared. */
export async function secondProcess(tree: string): Promise<void> {
  const rates: number[] = [];
  for (const processes of [1, 2]) {
    const contestant = await startContestant(tree, 'PostgreSQL', processes);
    try {
      await votesPerSecond(contestant, VOTES / 2);
      const rounds: Rate[] = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await votesPerSecond(contestant, VOTES));
      const of = (name: keyof Rate): number => median(rounds.map((each) => each[name]));
      rates.push(of('rate'));
      const shares = `cores of the API ${of('api').toFixed(2)}, of PostgreSQL ${of('database').toFixed(2)}, of the voters ${of('crowd').toFixed(2)}`;
      console.log(`PostgreSQL, ${processes} process(es): ${Math.round(of('rate'))} votes a second; ${shares}`);
    } finally {
      await contestant.close();
    }
  }
  console.log(`a second process: ${((rates[1] ?? NaN) / (rates[0] ?? NaN)).toFixed(2)} × the votes`);
}

interface Rate {
  rate: number;
  /** The average number of cores used by each. */
  api: number;
  database: number;
  crowd: number;
}

async function votesPerSecond(contestant: Contestant, count: number): Promise<Rate> {
  const questions = await vote.questions(count, contestant);
  const start = { ...contestant.cpu(), crowd: process.cpuUsage() };
  const { seconds } = await askAll(contestant.ports, questions);
  const end = contestant.cpu();
  const { user, system } = process.cpuUsage(start.crowd);
  return {
    rate: count / seconds,
    api: (end.api - start.api) / seconds,
    database: (end.database - start.database) / seconds,
    crowd: (user + system) / 1e6 / seconds,
  };
}
