import { Figures, units, type Measurement } from './figures.js';
import { VANILLA } from './goal.js';
import type { Judgement } from './judge.js';

const NAME = 34;
const COLUMN = 26;

/** A suite under each of its conditions: minimum and median of each metric, and the minimum beside the baseline's. */
export function suiteTables(measurements: readonly Measurement[]): string {
  const figures = new Figures();
  figures.add(measurements);
  const groups = new Map<string, Measurement[]>();
  for (const each of measurements) {
    const title = `${each.suite}: ${each.condition}`;
    groups.set(title, [...(groups.get(title) ?? []), each]);
  }
  return [...groups].map(([title, group]) => suiteTable(title, group, figures)).join('\n');
}

function suiteTable(title: string, group: readonly Measurement[], figures: Figures): string {
  const metrics = [...new Set(group.map(({ metric }) => metric))];
  const candidates = [...new Set(group.map(({ candidate }) => candidate))];
  const [of] = group;
  if (!of) return '';
  const rows = candidates.map((candidate) =>
    [
      candidate.padEnd(NAME),
      ...metrics.map((metric) => {
        const each = { suite: of.suite, condition: of.condition, candidate, metric };
        const beside = figures.ratio({ ...each, baseline: VANILLA });
        return cell(figures.minimum(each), figures.median(each), candidate === VANILLA ? NaN : beside).padStart(COLUMN);
      }),
    ].join(''),
  );
  const names = metrics.map((metric) => `${metric}${units[metric] && `, ${units[metric]}`}`.padStart(COLUMN));
  return `\n${title}\n${`minimum / median, × b`.padEnd(NAME)}${names.join('')}\n${rows.join('\n')}`;
}

function cell(minimum: number, median: number, ratio: number): string {
  if (Number.isNaN(minimum)) return '–';
  const shown = `${rounded(minimum)} / ${rounded(median)}`;
  return shown + (Number.isFinite(ratio) ? `  ${ratio.toFixed(2)} ×` : '').padStart(9);
}

/** Three significant digits below 100, else whole. */
export function rounded(figure: number): string {
  return Math.abs(figure) >= 100 ? figure.toFixed(0) : String(Number(figure.toPrecision(3)));
}

/** The goals beside the figures, one a line. */
export function goalTable(judgements: readonly Judgement[]): string {
  const line = (...[name, figure, pairs, must, aim, verdict]: string[]): string =>
    [
      name?.padEnd(NAME),
      figure?.padStart(14),
      pairs?.padStart(12),
      must?.padStart(8),
      aim?.padStart(8),
      `  ${verdict}`,
    ].join('');
  return [
    line('goal', 'figure', 'pair by pair', 'must', 'aim', ''),
    ...judgements.map(({ goal, figure, pairwise, verdict }) =>
      line(
        goal.name,
        Number.isNaN(figure) ? '–' : `${rounded(figure)} ${goal.subject.unit}`,
        Number.isNaN(pairwise) ? '' : rounded(pairwise),
        `≤ ${goal.must}`,
        `≤ ${goal.aim}`,
        verdict,
      ),
    ),
  ].join('\n');
}

export const row = (name: string, ...columns: string[]): string => name.padEnd(NAME) + columns.join('');
