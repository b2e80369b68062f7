import { limits } from '../../limits.js';
import { plainText } from '../../text/plain-text.js';

/** A JSON object whose members nobody has looked at yet. */
export type JsonObject = Record<string, unknown>;

/** The value when it is a JSON object; lists and `null` are not. */
export function object(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

/** The value when it is a list, else an empty one. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A list of hours or days, up to the limit. */
export function series(value: unknown): readonly unknown[] {
  return list(value).slice(0, limits.series);
}

const NUMERAL = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;

/**
 * A finite number. Numerals in strings count too, with a decimal comma or a true minus sign: proxies written in PHP
 * and stations of the commune's own answer `"18,9"`. Empty strings, `null` and booleans are absent, never 0.
 */
export function number(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const numeral = value.trim().replace(',', '.').replace('−', '-');
  return NUMERAL.test(numeral) ? Number(numeral) : undefined;
}

/** A number of at least `min` and at most `max`; anything else is a sensor's way to say "no value". */
export function numberWithin(min: number, max: number, value: unknown): number | undefined {
  const read = number(value);
  return read !== undefined && read >= min && read <= max ? read : undefined;
}

/** Plain text, or `undefined` when there is none. At most 300 characters unless told. */
export function words(value: unknown, maxLength: number = limits.title): string | undefined {
  return typeof value === 'string' ? plainText(value, maxLength) || undefined : undefined;
}

/** A switch as JSON writers write it: `true`, `1`, `"1"`. */
export function flag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const read = number(value);
  return read === undefined ? undefined : read !== 0;
}

/** The first member of these names that is there: providers rename, and both names live on. */
export function firstOf(source: JsonObject, names: readonly string[]): unknown {
  const name = names.find((candidate) => source[candidate] !== undefined && source[candidate] !== null);
  return name === undefined ? undefined : source[name];
}
