import { limits } from '../../limits.js';
import { plainText } from '../../text/plain-text.js';

/** A JSON object with unchecked members. */
export type JsonObject = Record<string, unknown>;

/** The value if it is a JSON object; arrays and `null` are not. */
export function object(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

/** The value if it is an array, else an empty one. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The first entries of a list of hours or days, up to the limit. */
export function series(value: unknown): readonly unknown[] {
  return list(value).slice(0, limits.series);
}

const NUMERAL = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;

/**
 * A finite number. Strings with a number count too, with a decimal comma or a true minus sign: proxies written in PHP
 * and the commune's own stations answer `"18,9"`. `undefined`, never 0, for empty strings, `null` and booleans.
 */
export function number(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const numeral = value.trim().replace(',', '.').replace('−', '-');
  return NUMERAL.test(numeral) ? Number(numeral) : undefined;
}

/** A number from `min` to `max`; `undefined` for others, which are placeholders of sensors. */
export function numberWithin(min: number, max: number, value: unknown): number | undefined {
  const read = number(value);
  return read !== undefined && read >= min && read <= max ? read : undefined;
}

/** Plain text, or `undefined` if there is none. `maxLength` in characters; default: `limits.title`, 300. */
export function words(value: unknown, maxLength: number = limits.title): string | undefined {
  return typeof value === 'string' ? plainText(value, maxLength) || undefined : undefined;
}

/** A boolean as JSON writers write it: `true`, `1`, `"1"`. */
export function flag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const read = number(value);
  return read === undefined ? undefined : read !== 0;
}

/** The first of these members that is set: providers rename members and keep the old name. */
export function firstOf(source: JsonObject, names: readonly string[]): unknown {
  const name = names.find((candidate) => source[candidate] !== undefined && source[candidate] !== null);
  return name === undefined ? undefined : source[name];
}
