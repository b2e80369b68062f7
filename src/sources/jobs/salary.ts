import { at, object, string } from '../json.js';
import { amountOf } from './amount.js';
import type { SalaryRange } from './job.js';

/** A unit of time by its schema.org code, by that of UN/CEFACT (https://schema.org/unitCode) and in words. */
const UNITS: Record<string, RegExp> = {
  HOUR: /\bhu?r?\b|hour|heure|horaire/i,
  DAY: /\bda[yi]|jour/i,
  WEEK: /\bwee|hebdo|semaine/i,
  MONTH: /\bmon|mois|mensuel/i,
  YEAR: /year|\bans?\b|\bann/i,
};

/**
 * Of schema.org's `baseSalary`: a text as it is, the figures of a `MonetaryAmount`, a `PriceSpecification` or a
 * number. `currency` and `unit` are those of a value that names none. Where the figures may mean two amounts, or are
 * words, they stay as they are written. `undefined` when nothing is said.
 */
export function salaryOf(value: unknown, currency?: unknown, unit?: unknown): string | SalaryRange | undefined {
  const [salary] = [value].flat();
  const inner = at(salary, 'value') ?? salary;
  const quantity = object(inner) ?? { value: inner };
  const first = (...names: string[]) => names.map((name) => written(quantity[name] ?? at(salary, name))).find(Boolean);
  const min = first('minValue', 'min', 'minPrice', 'value', 'price');
  const max = first('maxValue', 'max', 'maxPrice', 'value', 'price');
  if (!min && !max) return undefined;
  const code = unitCode(first('unitText', 'unitCode', 'unit') ?? string(unit));
  const money = string(at(salary, 'currency') ?? at(salary, 'priceCurrency') ?? currency);
  const iso = /^\s*(?:€|eur)/i.test(money) ? 'EUR' : /^[a-z]{3}$/i.exec(money)?.[0].toUpperCase();
  const isKnown = iso || !money;
  const [low, high] = [min, max].map((text) => text && amountOf(text, code));
  const isReadable = isKnown && (low || !min) && (high || !max);
  if (isReadable) return { min: low || undefined, max: high || undefined, currency: iso, unit: code };
  const words = [...new Set([min, max])].filter(Boolean).join(' – ');
  return isKnown ? words : `${words} ${money}`;
}

/** The text that a source has in the place of an amount; empty where it says nothing, as forms send 0 and "N/A". */
function written(value: unknown): string {
  const text = string(value).trim();
  return /[1-9\p{L}]/u.test(text) && !/^(?:-\d|n\/?a$|nan$|null$|undefined$|-?infinity$)/i.test(text) ? text : '';
}

/** `undefined` too where a unit is named that we have no code for: "semi-month-salary". */
function unitCode(unit: string): string | undefined {
  if (/\b(?:bi|semi|trim|quart)/i.test(unit)) return undefined;
  // "Annuel sur 12 mois" is by the year.
  const found = Object.keys(UNITS).filter((code) => UNITS[code]?.test(unit.replace(/ sur .*/i, '')));
  return found.length === 1 ? found[0] : undefined;
}
