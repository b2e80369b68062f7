import { at, object, string } from '../json-values.js';
import { amountOf } from './amount.js';
import type { SalaryRange } from './job.js';

/** Patterns for each schema.org unit of time: its code, that of UN/CEFACT (https://schema.org/unitCode), and words. */
const UNITS: Record<string, RegExp> = {
  HOUR: /\bhu?r?\b|hour|heure|horaire/i,
  DAY: /\bda[yi]|jour/i,
  WEEK: /\bwee|hebdo|semaine/i,
  MONTH: /\bmon|mois|mensuel/i,
  YEAR: /year|\bans?\b|\bann/i,
};

/**
 * The pay in schema.org's `baseSalary`: a text, or the amounts of a `MonetaryAmount`, a `PriceSpecification` or a
 * number. `currency` and `unit` apply to a value without its own. Ambiguous amounts and words stay text. `undefined` if
 * there is none.
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

/** The text in the place of an amount; empty for placeholders, such as the 0 and "N/A" of forms. */
function written(value: unknown): string {
  const text = string(value).trim();
  return /[1-9\p{L}]/u.test(text) && !/^(?:-\d|n\/?a$|nan$|null$|undefined$|-?infinity$)/i.test(text) ? text : '';
}

/** The code of a unit of time; `undefined` also for units that have no code: "semi-month-salary". */
function unitCode(unit: string): string | undefined {
  if (/\b(?:bi|semi|trim|quart)/i.test(unit)) return undefined;
  // "Annuel sur 12 mois" is a yearly amount.
  const found = Object.keys(UNITS).filter((code) => UNITS[code]?.test(unit.replace(/ sur .*/i, '')));
  return found.length === 1 ? found[0] : undefined;
}
