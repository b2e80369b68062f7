import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkOut } from '../commit.js';
import { row } from '../report/table.js';
import { median } from '../statistics.js';
import { type RunningVersion, type EngineName, startVersion } from './running-version.js';
import { sendAll } from './send-all.js';
import { type Workload, workloads } from './workloads.js';
import { secondProcess } from './second-process.js';
import { weatherBesideNews } from './weather.js';

const ROUNDS = 3;
/** The share of a round that warms up each version before the measurement. */
const WARM_UP = 0.4;

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The cost of one request of a workload, in one round. */
interface Cost {
  /** CPU time in milliseconds, of the API and of its database. */
  api: number;
  database: number;
  /** The 99th percentile of the response time, in milliseconds. */
  p99: number;
}

/** Measures votes and reads of the API at a commit and at present, alternately, on each engine, and prints a table. */
export async function apiAgainst(commit: string, engines: readonly EngineName[]): Promise<void> {
  const before = await checkOut(commit, ['demo', 'src', 'scripts', 'test/support', 'tsconfig.json', 'package.json']);
  try {
    for (const engine of engines) await compare(engine, before, commit);
  } finally {
    await rm(before, { recursive: true, force: true });
  }
  if (!engines.includes('PostgreSQL')) return;
  await secondProcess(root);
  await weatherBesideNews(root);
}

async function compare(engine: EngineName, before: string, commit: string): Promise<void> {
  const versions = [await startVersion(before, engine), await startVersion(root, engine)];
  try {
    for (const version of versions) {
      for (const workload of workloads) await measure({ ...workload, count: workload.count * WARM_UP }, version);
    }
    const costs = workloads.map(() => versions.map((): Cost[] => []));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, workload] of workloads.entries()) {
        // The order changes, so that a moment of machine load does not affect only one of them.
        for (const turn of round % 2 ? [1, 0] : [0, 1]) {
          const version = versions[turn];
          if (version) costs[index]?.[turn]?.push(await measure(workload, version));
        }
      }
    }
    print(engine, commit, costs);
    const needs = await Promise.all(versions.map((version) => version.needs()));
    const said = needs.map(
      ({ memory, disk }) => `${memory.toFixed(0)} MB of memory, ${disk.toFixed(0)} MB on the disk`,
    );
    console.log(`at the end: ${said[0]}; now ${said[1]}`);
  } finally {
    await Promise.all(versions.map((version) => version.close()));
  }
}

async function measure(workload: Workload, version: RunningVersion): Promise<Cost> {
  const requests = await workload.requests(workload.count, version);
  const start = version.cpu();
  const { milliseconds } = await sendAll(version.ports, requests);
  const end = version.cpu();
  const each = (seconds: number): number => (seconds * 1_000) / requests.length;
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return {
    api: each(end.api - start.api),
    database: each(end.database - start.database),
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? NaN,
  };
}

function print(engine: EngineName, commit: string, costs: readonly Cost[][][]): void {
  const titles = [`ms of CPU: ${commit}`, 'now', 'ratio', 'p99', 'now', 'ratio'];
  console.log(`\n${row(engine, ...titles.map((title, index) => title.padStart(index ? 10 : 22)))}`);
  const sums = [0, 0];
  for (const [index, { name }] of workloads.entries()) {
    const [then, now] = (costs[index] ?? []).map((rounds) => ({
      api: median(rounds.map(({ api }) => api)),
      database: median(rounds.map(({ database }) => database)),
      p99: median(rounds.map(({ p99 }) => p99)),
    }));
    if (!then || !now) continue;
    const cpu = [then, now].map(({ api, database }) => api + database);
    for (const turn of [0, 1] as const) sums[turn] = (sums[turn] ?? 0) + (cpu[turn] ?? NaN);
    console.log(row(name, ...figures(cpu), ...figures([then.p99, now.p99], 10)));
    if (engine === 'PostgreSQL') {
      console.log(row('  of it the database', ...figures([then.database, now.database])));
    }
  }
  console.log(row('one of each', ...figures(sums)));
}

function figures([then = NaN, now = NaN]: number[], width = 22): string[] {
  return [then.toFixed(3).padStart(width), now.toFixed(3).padStart(10), `${(now / then).toFixed(2)} ×`.padStart(10)];
}
