import type { Comparison, Figures, Metric } from './figures.js';

export type Unit = 'b' | 'a' | 'kB' | 'MB' | 'ms' | '× Preact' | '× ical.js' | '';

/** The design's requirement for a figure. */
export interface Goal {
  name: string;
  /** Its name in French, for the site. */
  french: string;
  /** The most that is accepted, and what is aimed at. */
  must: number;
  aim: number;
  subject: Subject;
}

/** Where a goal's figure comes from. */
export interface Subject {
  unit: Unit;
  /** The figure; `NaN` where it was not measured. */
  figure: (figures: Figures) => number;
  /** The two candidates, where it is a ratio. */
  comparison?: Comparison;
}

export const VANILLA = 'vanilla element';
export const STATIC = 'static HTML';

const baselineUnits: Record<string, Unit> = { [STATIC]: 'a', Preact: '× Preact', 'ical.js': '× ical.js' };

/** The ratio of the minima of two candidates. */
export function ratio(
  suite: string,
  condition: string,
  metric: Metric,
  candidate: string,
  baseline = VANILLA,
): Subject {
  const comparison = { suite, condition, metric, candidate, baseline };
  return { unit: baselineUnits[baseline] ?? 'b', comparison, figure: (figures) => figures.ratio(comparison) };
}

/** The ratio of the times to the first item. */
export const first = (condition: string, candidate: string, baseline?: string): Subject =>
  ratio('first item', condition, 'time', candidate, baseline);

/** The median of a figure of the file with one widget. */
export function absolute(
  unit: Unit,
  suite: string,
  condition: string,
  metric: Metric,
  divisor = 1,
  candidate = 'news-feed.js',
): Subject {
  const of = { suite, condition, metric, candidate };
  return { unit, figure: (figures) => figures.median(of) / divisor };
}

/** All JavaScript of a page. */
export function script(candidate: string): Subject {
  const of = { suite: 'script bytes', condition: 'no throttling', candidate, metric: 'script' } as const;
  return { unit: 'kB', figure: (figures) => figures.minimum(of) / 1_000 };
}

/** The candidates that are ours. */
const OURS = /^(?:one tag|news-feed\.js|commune-widgets|preload head|two|five|prerendered)/;

/** The largest layout shift of all our pages. */
export const worstShift: Subject = {
  unit: '',
  figure: ({ measurements }) => {
    const shifts = measurements.filter(({ metric, candidate }) => metric === 'shift' && OURS.test(candidate));
    return shifts.length ? Math.max(...shifts.flatMap(({ runs }) => runs)) : NaN;
  },
};
