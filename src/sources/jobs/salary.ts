import { at, object, string } from '../json.js';
import type { SalaryRange } from './job.js';

/**
 * Of schema.org's `baseSalary`: a text as it is, the figures of a `MonetaryAmount` or of a number. `currency` is that
 * of a number. `undefined` when nothing is said.
 */
export function salaryOf(value: unknown, currency?: unknown): string | SalaryRange | undefined {
  if (typeof value === 'string') return amount(value) ? range({ value }, currency) : value;
  if (typeof value === 'number') return range({ value }, currency);
  const quantity = at(value, 'value') ?? value;
  return range(object(quantity) ?? { value: quantity }, at(value, 'currency') ?? currency, at(value, 'unitText'));
}

function range(quantity: Record<string, unknown>, currency: unknown, unit?: unknown): SalaryRange | undefined {
  const min = amount(quantity.minValue ?? quantity.min ?? quantity.value);
  const max = amount(quantity.maxValue ?? quantity.max ?? quantity.value);
  if (!min && !max) return undefined;
  return {
    min,
    max,
    currency: /^[a-z]{3}$/i.test(string(currency)) ? string(currency).toUpperCase() : undefined,
    unit: unitCode(quantity.unitText ?? quantity.unit ?? unit),
  };
}

/** Above nothing: 0 is what forms send when nobody filled them in. */
function amount(value: unknown): number | undefined {
  const figures = typeof value === 'string' && value.replace(/\s/g, '');
  const number = figures && /^\d+(?:[.,]\d+)?$/.test(figures) ? Number(figures.replace(',', '.')) : value;
  return typeof number === 'number' && number > 0 && Number.isFinite(number) ? number : undefined;
}

/** `YEAR`, `year`, `per-year-salary`. */
function unitCode(unit: unknown): string | undefined {
  return /hour|day|week|month|year/i.exec(string(unit))?.[0].toUpperCase();
}
