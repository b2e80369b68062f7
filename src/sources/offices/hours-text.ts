import { PUBLIC_HOLIDAY, type WeeklyHours } from '../../opening-hours/opening-hours.js';
import { conditionIn } from './spoken-conditions.js';
import { timeRange } from './time-range.js';

/** Two letters of a day, as schema.org and OpenStreetMap have them, and as CMS translate them. */
const DAYS: Record<string, number> = {
  ...{ su: 0, mo: 1, tu: 2, we: 3, th: 4, fr: 5, sa: 6, ph: PUBLIC_HOLIDAY },
  ...{ di: 0, lu: 1, ma: 2, me: 3, je: 4, ve: 5, jf: PUBLIC_HOLIDAY },
};

const DAY = '(?:[a-z]{2})';
const DAY_LIST = `${DAY}(?:\\s*[-–]\\s*${DAY})?(?:\\s*,\\s*${DAY}(?:\\s*[-–]\\s*${DAY})?)*`;
const TIME = '\\d{1,2}(?:[:h]\\d\\d|h)?';
const RANGE = `${TIME}\\s*[-–]\\s*${TIME}`;
/** `Mo-Fr,Su 09:00-12:00, 14:00-17:00 "sur rendez-vous"`, and what follows after a comma or a space. */
const PART = new RegExp(
  `^[\\s,;]*(${DAY_LIST}|24/7)(?:\\s*:?\\s+((?:${RANGE})(?:\\s*,?\\s*${RANGE})*|off|closed|fermé))?(?:\\s*"([^"]*)")?(?=\\s*$|[\\s,;])`,
  'i',
);

/**
 * The hours in a text by `openingHours` of schema.org (https://schema.org/openingHours), and what town halls use of
 * OpenStreetMap's `opening_hours`: days, ranges, `off`, remarks in quotation marks. `undefined` if any of it can't be read: half
 * of the hours would call an office closed.
 */
export function readOpeningHours(text: string): WeeklyHours[] | undefined {
  const rules: WeeklyHours[] = [];
  let rest = text.trim();
  while (rest) {
    const match = PART.exec(rest);
    const rule = match && ruleOf(match);
    if (!match || !rule) return undefined;
    // A later rule replaces an earlier one on its days if it closes them.
    if (!rule.ranges.length) for (const day of rule.weekdays) removeDay(rules, day);
    rules.push(rule);
    rest = rest.slice(match[0].length).replace(/^[\s,;]+/, '');
  }
  return rules;
}

function ruleOf([, days = '', times, remark]: RegExpExecArray): WeeklyHours | undefined {
  const weekdays = days === '24/7' ? [0, 1, 2, 3, 4, 5, 6] : weekdaysIn(days);
  if (!weekdays) return undefined;
  if (times && /^(?:off|closed|fermé)$/i.test(times)) return { weekdays, ranges: [] };
  const { kind, nth } = conditionIn(remark ?? '');
  const members = { ...(kind !== 'open' && { kind }), ...(remark && { comment: remark }) };
  const written = times ? [...times.matchAll(new RegExp(RANGE, 'g'))].map(([range]) => range.split(/\s*[-–]\s*/)) : [];
  const ranges = written.flatMap(([opens, closes]) => timeRange(opens, closes, members));
  if (ranges.length < written.length) return undefined;
  return { weekdays, ranges: times ? ranges : [{ from: 0, to: 1_440, ...members }], ...(nth && { nth }) };
}

function weekdaysIn(text: string): number[] | undefined {
  const days = text
    .toLowerCase()
    .split(/\s*,\s*/)
    .flatMap((part) => {
      const [first = NaN, last = first] = part.split(/\s*[-–]\s*/).map((name) => DAYS[name] ?? NaN);
      if (!(first <= 7 && last <= 7)) return [NaN];
      if (first === last) return [first];
      return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7);
    });
  return days.some(Number.isNaN) ? undefined : days;
}

function removeDay(rules: WeeklyHours[], day: number): void {
  for (const [index, rule] of rules.entries()) {
    rules[index] = { ...rule, weekdays: rule.weekdays.filter((each) => each !== day) };
  }
}
