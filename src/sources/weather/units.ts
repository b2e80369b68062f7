import { number } from './values.js';

type Conversion = (value: number) => number;

const same: Conversion = (value) => value;
const times =
  (factor: number): Conversion =>
  (value) =>
    value * factor;

/** Rounds to two decimals, as many as providers give; removes floating-point errors (279.13 − 273.15 is not 5.98). */
const hundredths = (value: number) => Math.round(value * 100) / 100;

const TEMPERATURE: Record<string, Conversion> = {
  c: same,
  celsius: same,
  f: (value) => hundredths((value - 32) / 1.8),
  fahrenheit: (value) => hundredths((value - 32) / 1.8),
  k: (value) => hundredths(value - 273.15),
  kelvin: (value) => hundredths(value - 273.15),
};

const SPEED: Record<string, Conversion> = {
  'm/s': same,
  ms: same,
  'km/h': (value) => value / 3.6,
  kmh: (value) => value / 3.6,
  kph: (value) => value / 3.6,
  mph: times(0.44704),
  // Open-Meteo's own spelling of miles per hour.
  'mp/h': times(0.44704),
  kn: times(1852 / 3600),
  kt: times(1852 / 3600),
  knots: times(1852 / 3600),
};

const PRESSURE: Record<string, Conversion> = {
  hpa: same,
  mbar: same,
  mb: same,
  pa: times(0.01),
  kpa: times(10),
  mmhg: times(1.333224),
  inhg: times(33.86389),
};

const DEPTH: Record<string, Conversion> = { mm: same, cm: times(10), inch: times(25.4), in: times(25.4) };

/**
 * Converts a value to the unit of the table. `undefined` for an unknown unit, because a wrong number is worse than
 * none.
 */
function convert(value: unknown, unit: unknown, table: Record<string, Conversion>, usual: string) {
  const read = number(value);
  if (read === undefined) return undefined;
  const name = typeof unit === 'string' ? unit.toLowerCase().replace(/[°\s]/g, '') : '';
  return table[name || usual]?.(read);
}

/** °C. Values outside −100 to 70 are placeholders of sensors (−9999, 999) and give `undefined`. */
export function celsius(value: unknown, unit?: unknown): number | undefined {
  const read = convert(value, unit, TEMPERATURE, 'c');
  return read !== undefined && read >= -100 && read <= 70 ? read : undefined;
}

/** m/s. `undefined` for a negative speed. */
export function metresPerSecond(value: unknown, unit?: unknown): number | undefined {
  const read = convert(value, unit, SPEED, 'm/s');
  return read !== undefined && read >= 0 ? read : undefined;
}

/** hPa. */
export function hectopascals(value: unknown, unit?: unknown): number | undefined {
  const read = convert(value, unit, PRESSURE, 'hpa');
  return read !== undefined && read > 0 ? read : undefined;
}

/** mm. */
export function millimetres(value: unknown, unit?: unknown): number | undefined {
  const read = convert(value, unit, DEPTH, 'mm');
  return read !== undefined && read >= 0 ? read : undefined;
}
