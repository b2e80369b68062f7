import type { BenchEnvironment } from './environment.js';
import type { Measurement, Metric, Missing } from './report/figures.js';
import type { Peer } from './peers.js';
import { column, takeTurns } from './turns.js';

/** A run of the benchmark. */
export interface Run {
  environment: BenchEnvironment;
  /** `npm run bench:full`: more candidates, conditions and rounds. */
  full: boolean;
  /** Those that are installed; none in a quick run. */
  peers: readonly Peer[];
  /** The number of rounds, by default the first in a full run and the second in a quick one. */
  rounds: (full: number, quick: number) => number;
  /** Receives what could not be measured. */
  missing: Missing[];
}

/** Measures one subject. */
export type Suite = (run: Run) => Promise<Measurement[]>;

interface Plan<Each> {
  suite: string;
  condition: string;
  candidates: readonly Each[];
  /** The result of `measure` for a candidate. */
  metrics: readonly Metric[];
  measure: (candidate: Each) => Promise<number[]>;
  rounds: number;
}

/** Measures the candidates in turns. */
export async function measureInTurns<Each extends { name: string }>(plan: Plan<Each>): Promise<Measurement[]> {
  const { suite, condition, candidates, metrics, measure, rounds } = plan;
  const runs = await takeTurns(candidates, measure, rounds);
  return candidates.flatMap(({ name: candidate }, index) =>
    metrics.map((metric, position) => ({
      suite,
      condition,
      candidate,
      metric,
      runs: column(runs[index] ?? [], position),
    })),
  );
}

/** The measurements of a metric with the least figure of `baseline` subtracted, and without the baseline itself. */
export function above(
  baseline: string,
  metrics: readonly Metric[],
  measurements: readonly Measurement[],
): Measurement[] {
  const least = (metric: Metric): number =>
    Math.min(
      ...measurements
        .filter((each) => each.candidate === baseline && each.metric === metric)
        .flatMap(({ runs }) => runs),
    );
  return measurements
    .filter(({ candidate }) => candidate !== baseline)
    .map((each) =>
      metrics.includes(each.metric) ? { ...each, runs: each.runs.map((run) => run - least(each.metric)) } : each,
    );
}
