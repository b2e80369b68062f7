import { parseDate } from '../../../src/text/parse-date.js';
import type { VigilanceLevel } from '../../../src/sources/index.js';
import { TIME_ZONE } from '../commune-day.js';

/** The warnings of all départements: the answer can't be narrowed. https://portail-api.meteofrance.fr, "DPVigilance" */
export const VIGILANCE_ADDRESS = 'https://public-api.meteofrance.fr/public/DPVigilance/v1/cartevigilance/encours';

/** The official advice for each phenomenon and level. */
const ADVICE = 'https://vigilance.meteofrance.fr/fr/conseils-comportements';

/** A warning of the State for a period. */
export interface Warning {
  level: Exclude<VigilanceLevel, 'green'>;
  phenomenon: string;
  /** The page with advice, or with more about it. */
  url: string;
  from: Date;
  until: Date;
  /** The source gives no end: `until` is the time from which it is no longer believed. */
  hasNoEnd?: boolean;
}

/** By the numbers of both services: 1 is green and no warning. */
export const levels: Record<number, Warning['level']> = { 2: 'yellow', 3: 'orange', 4: 'red' };
const RANK = ['yellow', 'orange', 'red'];

const phenomena: Record<string, string> = {
  1: 'Vent violent',
  2: 'Pluie-inondation',
  3: 'Orages',
  4: 'Crues',
  5: 'Neige-verglas',
  6: 'Canicule',
  7: 'Grand froid',
  8: 'Avalanches',
  9: 'Vagues-submersion',
};

type Members = Record<string, unknown>;

/**
 * Reads the warnings of a département (`22`, `2A`; `75` for Paris and the départements around it). Periods of one
 * phenomenon that follow each other at one level are one warning. Throws a `TypeError` if the answer has another shape
 * or does not contain the département: nothing is known then, which is not the same as green.
 */
export function warningsOf(answer: string, department: string): Warning[] {
  const periods = list(members(members(JSON.parse(answer)).product).periods);
  const domains = periods
    .flatMap((period) => list(members(members(period).timelaps).domain_ids))
    .map(members)
    .filter(({ domain_id: id }) => id === department);
  if (!domains.length) throw new TypeError('No such domain.');
  const warnings = domains
    .flatMap(({ phenomenon_items: items }) => list(items).map(members))
    .flatMap(({ phenomenon_id: id, timelaps_items: steps }) => list(steps).flatMap((step) => warningIn(id, step)))
    .sort((a, b) => a.from.getTime() - b.from.getTime());
  return joined(warnings);
}

/** The warnings that have not ended at a moment, the gravest first, then the earliest. */
export function pending(warnings: readonly Warning[], now: Date): Warning[] {
  return warnings
    .filter(({ until }) => until > now)
    .sort((a, b) => RANK.indexOf(b.level) - RANK.indexOf(a.level) || a.from.getTime() - b.from.getTime());
}

function warningIn(id: unknown, step: unknown): Warning[] {
  const { color_id: color, begin_time: begin, end_time: end } = members(step);
  const level = levels[Number(color)];
  const [from, until] = [begin, end].map((time) => parseDate(time, TIME_ZONE));
  if (!level || !from || !until || from >= until) return [];
  return [{ level, phenomenon: phenomena[String(id)] ?? 'Phénomène météorologique', url: ADVICE, from, until }];
}

function joined(warnings: readonly Warning[]): Warning[] {
  const all: Warning[] = [];
  for (const warning of warnings) {
    const before = all.find(
      ({ level, phenomenon, until }) =>
        level === warning.level && phenomenon === warning.phenomenon && until >= warning.from,
    );
    if (!before) all.push({ ...warning });
    else if (before.until < warning.until) before.until = warning.until;
  }
  return all;
}

export function members(value: unknown): Members {
  return Object(value) as Members;
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
