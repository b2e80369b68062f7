import { at, list, object, string } from '../json.js';
import { amountOf } from './amount.js';
import type { SalaryRange } from './job.js';

/** A unit of time by its schema.org code, by that of UN/CEFACT (https://schema.org/unitCode) and in words. */
const UNITS: Record<string, RegExp> = {
  HOUR: /\bhu?r\b|\bh\b|hour|heure|horaire/i,
  DAY: /day|daily|jour/i,
  WEEK: /\bwee\b|week|semaine|hebdo/i,
  MONTH: /\bmon\b|month|mois|mensuel/i,
  YEAR: /\bann?\b|\bans\b|year|annu|année/i,
};

/**
 * Of schema.org's `baseSalary`: a text as it is, the figures of a `MonetaryAmount`, a `PriceSpecification` or a
 * number. `currency` and `unit` are those of a value that names none. Where the figures may mean two amounts, or are
 * words, they stay as they are written. `undefined` when nothing is said.
 */
export function salaryOf(value: unknown, currency?: unknown, unit?: unknown): string | SalaryRange | undefined {
  const salary = Array.isArray(value) ? list(value)[0] : value;
  const quantity = object(at(salary, 'value') ?? salary) ?? { value: at(salary, 'value') ?? salary };
  const min = written(quantity.minValue ?? quantity.min ?? quantity.minPrice ?? quantity.value ?? quantity.price);
  const max = written(quantity.maxValue ?? quantity.max ?? quantity.maxPrice ?? quantity.value ?? quantity.price);
  const code = unitCode(
    [quantity.unitText, quantity.unitCode, quantity.unit, at(salary, 'unitText'), at(salary, 'unitCode'), unit]
      .map(string)
      .find(Boolean),
  );
  const money = string(at(salary, 'currency') ?? at(salary, 'priceCurrency') ?? currency).trim();
  const [low, high] = [min, max].map((text) => (text ? amountOf(text, code) : undefined));
  const iso = /^(?:€|euros?)$/i.test(money) ? 'EUR' : /^[a-z]{3}$/i.exec(money)?.[0].toUpperCase();
  const isReadable = (!min || low) && (!max || high) && (iso || !money);
  if (isReadable) return low || high ? { min: low, max: high, currency: iso, unit: code } : undefined;
  const words = [...new Set([min, max])].filter(Boolean).join(' – ');
  return iso || !money ? words : `${words} ${money}`;
}

/** What a source has put in the place of an amount; empty where it says nothing, as forms send 0 and "N/A". */
function written(value: unknown): string {
  const text = string(value).trim();
  return /[1-9\p{L}]/u.test(text) && !/^(?:-\d|n\/?a$|nan$|null$|undefined$|-?infinity$)/i.test(text) ? text : '';
}

/** `undefined` too where a unit is named that we have no code for: "semi-month-salary". */
function unitCode(unit = ''): string | undefined {
  if (/\b(?:bi|semi|trim|quarter|quinz)/i.test(unit)) return undefined;
  // "Annuel sur 12 mois" is by the year.
  const found = Object.keys(UNITS).filter((code) => UNITS[code]?.test(unit.replace(/\bsur\b.*/i, '')));
  return found.length === 1 ? found[0] : undefined;
}
