import type { RandomRule } from './random-rules.js';

/** The times of a rule by our expansion and by that of the other implementation, in UTC, to the minute. */
export interface Difference extends RandomRule {
  ours: readonly string[];
  /** Ours with a `COUNT` that is greater by one. */
  oursWithOneMore: readonly string[];
  theirs: readonly string[];
}

/** A sentence of RFC 5545 that decides between two expansions of a rule, and to which differences it applies. */
interface Clause {
  name: string;
  text: string;
  decides(difference: Difference): boolean;
}

const partOf = (rule: string, name: string): string[] =>
  new RegExp(`\\b${name}=([^;]+)`).exec(rule)?.[1]?.split(',') ?? [];
/** The parts that choose days of a year. */
const DAYS = ['BYWEEKNO', 'BYYEARDAY', 'BYMONTHDAY', 'BYDAY'];

const clauses: readonly Clause[] = [
  {
    name: 'COUNT',
    text: '§3.3.10: “The "DTSTART" property value always counts as the first occurrence”, also where it does not match the rule',
    decides: ({ rule, oursWithOneMore, theirs }) =>
      partOf(rule, 'COUNT').length > 0 && oursWithOneMore.join() === theirs.join(),
  },
  {
    name: 'BYDAY',
    text: '§3.3.10: “a COMMA-separated list of days of the week”, each of which “can also be preceded by a positive (+n) or negative (-n) integer”: days with and without a number are one list',
    decides: ({ rule }) => new Set(partOf(rule, 'BYDAY').map((day) => day.length > 2)).size === 2,
  },
  {
    name: 'Limit',
    text: '§3.3.10: “BYxxx rule parts modify the recurrence in some manner … if multiple BYxxx rule parts are specified, then after evaluating the specified FREQ and INTERVAL rule parts, the BYxxx rule parts are applied to the current set of evaluated occurrences”: in a year, parts that choose days limit each other, and are not added up',
    decides: ({ rule }) => rule.includes('FREQ=YEARLY') && DAYS.filter((name) => partOf(rule, name).length).length > 1,
  },
];

/** The clause that decides; `undefined` if there is none, and either expansion may be wrong. */
export function clauseFor(difference: Difference): string | undefined {
  return clauses.find(({ decides }) => decides(difference))?.name;
}

/** The text of a clause. */
export function textOf(name: string): string {
  return clauses.find((each) => each.name === name)?.text ?? '';
}
