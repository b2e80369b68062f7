/** The notation of numbers in a language. */
export interface NumberFormat {
  /** The decimal separator. */
  decimal: string;
  /** The maximum number of decimals; trailing zeros are not written. Default: 2. */
  precision?: number | undefined;
  /** The sign of negative numbers. Default: a true minus, U+2212. */
  minus?: string | undefined;
  /** The thousands separator. Default: none. */
  group?: string | undefined;
}

/**
 * A number as the language writes it, with a true minus sign (U+2212). Does not use `Intl`: its first use costs more
 * CPU than all the rest of a small widget.
 */
export function formatNumber(value: number, { decimal, precision = 2, minus = '−', group = '' }: NumberFormat): string {
  const [whole = '', fraction] = String(roundTo(Math.abs(value), precision)).split('.');
  const digits = grouped(whole, group) + (fraction ? decimal + fraction : '');
  const sign = value < 0 && /[1-9]/.test(digits) ? minus : '';
  return sign + digits;
}

/** Digits in groups of three: 12 345. */
export function grouped(digits: string | number, group: string): string {
  return String(digits).replace(/\B(?=(?:\d{3})+$)/g, group);
}

/** Rounds half away from zero, on the decimal digits: 1.005 becomes 1.01, though its binary value is lower. */
export function roundTo(value: number, precision: number): number {
  const scaled = Number(`${Math.abs(value)}e${precision}`);
  // A number that is written with an exponent: too small or too large to have digits to round.
  if (!Number.isFinite(scaled)) return Math.abs(value) < 1 ? 0 : value;
  return Math.sign(value) * Number(`${Math.round(scaled)}e-${precision}`);
}
