import { median, minimum, pairwise } from '../statistics.js';

/** A measured quantity, in the unit of `units`. */
export type Metric = keyof typeof units;

/** The unit of each metric; '' for a count or a ratio. */
export const units = {
  /** Wall time from navigation until the content of the candidate is shown. */
  time: 'ms',
  /** Wall time from navigation until the first item of a long list is painted. */
  first: 'ms',
  /** Thread time of all tasks above that of a blank page; process time where there is no page. */
  cpu: 'ms',
  /** The part of `cpu` that was layout. */
  layout: 'ms',
  /** The longest task. */
  longest: 'ms',
  /** The part of the tasks over 50 ms that is beyond them. */
  blocked: 'ms',
  /** The sum of layout shifts: https://web.dev/articles/cls */
  shift: '',
  /** Compressed bytes of the JavaScript that a first visit transfers. */
  script: 'B',
  requests: '',
  heap: 'kB',
  nodes: '',
  listeners: '',
  mutations: '',
} as const;

/** All runs of one candidate, in the order of the rounds. */
export interface Measurement {
  suite: string;
  /** The network and processor, or the size of the page. */
  condition: string;
  candidate: string;
  metric: Metric;
  runs: readonly number[];
}

/** A candidate or a condition that could not be measured. */
export interface Missing {
  name: string;
  reason: string;
}

/** Names what is compared: the same metric of two candidates under one condition. */
export interface Comparison {
  suite: string;
  condition: string;
  candidate: string;
  metric: Metric;
  /** The candidate whose figure is 1. */
  baseline: string;
}

/** The results of a run of the benchmark. */
export class Figures {
  readonly measurements: Measurement[] = [];
  readonly missing: Missing[] = [];

  add(measurements: readonly Measurement[]): void {
    this.measurements.push(...measurements);
  }

  /** The runs; none where nothing was measured. */
  runs({ suite, condition, candidate, metric }: Omit<Measurement, 'runs'>): readonly number[] {
    const found = this.measurements.find(
      (each) =>
        each.suite === suite && each.condition === condition && each.candidate === candidate && each.metric === metric,
    );
    return found?.runs ?? [];
  }

  minimum(of: Omit<Measurement, 'runs'>): number {
    return minimum(this.runs(of));
  }

  median(of: Omit<Measurement, 'runs'>): number {
    return median(this.runs(of));
  }

  /** The ratio of the minima; `NaN` where one was not measured. */
  ratio({ baseline, ...of }: Comparison): number {
    return this.minimum(of) / this.minimum({ ...of, candidate: baseline });
  }

  /** The median of the ratios within each round. */
  pairwise({ baseline, ...of }: Comparison): number {
    return pairwise(this.runs(of), this.runs({ ...of, candidate: baseline }));
  }
}
