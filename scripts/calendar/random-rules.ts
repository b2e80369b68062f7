/** A rule with the start of its series, as in a calendar. */
export interface RandomRule {
  /** `DTSTART…`, with a zone or as a date. */
  start: string;
  rule: string;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Random numbers that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A valid rule by the year to the day, of any parts that RFC 5545 §3.3.10 allows for its frequency. */
export function randomRule(random: () => number): RandomRule {
  const upTo = (max: number) => 1 + Math.floor(random() * max);
  const one = <Value>(values: readonly Value[]) => values[upTo(values.length) - 1] as Value;
  const sometimes = (chance: number, part: () => string) => (random() < chance ? part() : '');
  const list = (count: number, value: () => string | number) =>
    [...new Set(Array.from({ length: upTo(count) }, value))].join(',');
  const signed = (max: number) => (random() < 0.3 ? -upTo(max) : upTo(max));
  const pad = (value: number) => String(value).padStart(2, '0');

  const frequency = one(['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY']);
  const isYearly = frequency === 'YEARLY';
  const byWeek = isYearly && random() < 0.2 ? `;BYWEEKNO=${list(3, () => signed(53))}` : '';
  const hasOrdinals = (isYearly && !byWeek) || frequency === 'MONTHLY';
  const ordinal = () => (hasOrdinals && random() < 0.4 ? String(signed(isYearly ? 53 : 5)) : '');
  const days = sometimes(byWeek ? 1 : 0.5, () => `;BYDAY=${list(3, () => ordinal() + one(WEEKDAYS))}`);
  const parts = [
    sometimes(0.4, () => `;INTERVAL=${upTo(4)}`),
    sometimes(0.3, () => `;BYMONTH=${list(3, () => upTo(12))}`),
    byWeek,
    isYearly && !byWeek ? sometimes(0.2, () => `;BYYEARDAY=${list(3, () => signed(366))}`) : '',
    frequency === 'WEEKLY' ? '' : sometimes(0.3, () => `;BYMONTHDAY=${list(4, () => signed(31))}`),
    days,
    sometimes(0.1, () => `;BYHOUR=${list(3, () => upTo(24) - 1)}`),
    sometimes(0.3, () => `;WKST=${one(WEEKDAYS)}`),
  ].join('');
  const position = /;BY/.test(parts) ? sometimes(0.2, () => `;BYSETPOS=${list(2, () => signed(4))}`) : '';
  const end =
    sometimes(0.5, () => `;COUNT=${upTo(60)}`) ||
    sometimes(0.5, () => `;UNTIL=202${upTo(9)}${pad(upTo(12))}15T120000Z`);
  const zone = one(['Europe/Paris', 'America/New_York', 'Indian/Reunion', 'Pacific/Auckland', 'Australia/Lord_Howe']);
  const date = `20${pad(18 + upTo(6))}${pad(upTo(12))}${pad(upTo(28))}`;
  const time = `${pad(one([1, 2, 3, 8, 10, 14, 20]))}${one(['00', '30'])}00`;
  return { start: `DTSTART;TZID=${zone}:${date}T${time}`, rule: `FREQ=${frequency}${parts}${position}${end}` };
}
