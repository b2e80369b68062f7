/** How a number is written. */
export interface NumberFormat {
  /** The decimal sign of the language. */
  decimal: string;
  /** Decimals at most; zeros at the end are not written. Default: 2, so that a value stays as its source gave it. */
  precision?: number | undefined;
  /** The sign of negative numbers. Default: a true minus, U+2212. */
  minus?: string | undefined;
  /** What parts thousands. Default: nothing. */
  group?: string | undefined;
}

/**
 * A number as the language writes it, with a true minus sign (U+2212). No `Intl`: its first use costs more CPU than all the rest of a small widget.
 */
export function formatNumber(value: number, { decimal, precision = 2, minus = '−', group = '' }: NumberFormat): string {
  const [whole = '', fraction] = String(roundTo(Math.abs(value), precision)).split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, group) + (fraction ? decimal + fraction : '');
  const sign = value < 0 && /[1-9]/.test(digits) ? minus : '';
  return sign + digits;
}

/** Half away from zero, on the decimal digits: 1.005 is 1.01, though its binary form lies below. */
export function roundTo(value: number, precision: number): number {
  const scaled = Number(`${Math.abs(value)}e${precision}`);
  // What is too small or too large to be written without an exponent has no digits to round.
  if (!Number.isFinite(scaled)) return Math.abs(value) < 1 ? 0 : value;
  return Math.sign(value) * Number(`${Math.round(scaled)}e-${precision}`);
}
