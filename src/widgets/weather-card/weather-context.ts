import type { Locale } from '../../locales/locale.js';
import { formatNumber, roundTo } from '../../text/numbers.js';

export const windUnits = ['km/h', 'm/s', 'kn', 'bft'] as const;
export type WindUnit = (typeof windUnits)[number];

/** What turns a model into words: the language, and what the webmaster has chosen. */
export interface WeatherContext {
  strings: Locale['weather'];
  common: Locale['common'];
  /** BCP 47, of the strings. */
  language: string;
  timeZone: string;
  /** The time of the reading in full. */
  long?: boolean | undefined;
  windUnit: WindUnit;
  /** Decimals at most, of all values. Default: what each value has by itself. */
  precision?: number | undefined;
  now: Date;
  /** Whether more than the visitor's clock says that it is now: a server, or the fresh reading itself. */
  sure: boolean;
}

/** A value as it is shown, and as it is said. */
export interface Wording {
  shown: string;
  spoken: string;
}

/** The upper end of each force of the Beaufort scale, in m/s. WMO-No. 306 vol. I.1, table 1100. */
const BEAUFORT = [0.3, 1.6, 3.4, 5.5, 8, 10.8, 13.9, 17.2, 20.8, 24.5, 28.5, 32.7];

/** The same, for values that are whole unless `precision` says otherwise: what is forecast, felt or converted. */
export function whole(context: WeatherContext): WeatherContext {
  return { ...context, precision: context.precision ?? 0 };
}

/** A number, with its decimals as `precision` has them; else as its source gave it, two at most. */
export function numeral(value: number, { strings, common, precision }: WeatherContext, group = ''): string {
  return formatNumber(value, { decimal: common.decimal, precision, minus: strings.minus, group });
}

/** A temperature in words, °C. */
export function spokenDegrees(value: number, context: WeatherContext): string {
  return context.strings.spoken.degrees(written(value, context), numeral(value, context));
}

/** A temperature with its unit. */
export function temperature(value: number, context: WeatherContext): Wording {
  return { shown: context.strings.celsius(numeral(value, context)), spoken: spokenDegrees(value, context) };
}

/**
 * A speed in the unit that visitors are shown. A value in m/s stays as its source gave it; a conversion has no
 * decimals unless `precision` asks for some: 5.35 m/s is 19 km/h, and 19.26 would be an accuracy that nobody measured.
 */
export function windSpeed(metresPerSecond: number, context: WeatherContext): Wording {
  const { strings, windUnit } = context;
  const exact = windUnit === 'm/s' ? context : whole(context);
  const value = inUnit(metresPerSecond, windUnit);
  const text = numeral(value, exact);
  return {
    shown: strings.windUnits[windUnit](text),
    spoken: strings.spokenWind[windUnit](written(value, exact), text),
  };
}

/** The value that is read on screen: its grammatical number is the one that counts. */
export function written(value: number, { precision = 2 }: WeatherContext): number {
  return roundTo(value, precision);
}

function inUnit(metresPerSecond: number, unit: WindUnit): number {
  switch (unit) {
    case 'm/s':
      return metresPerSecond;
    case 'km/h':
      return metresPerSecond * 3.6;
    case 'kn':
      return (metresPerSecond * 3600) / 1852;
    case 'bft':
      return BEAUFORT.filter((end) => metresPerSecond >= end).length;
  }
}
