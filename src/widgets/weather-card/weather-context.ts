import type { Locale } from '../../locales/locale.js';
import { formatNumber, roundTo } from '../../text/numbers.js';

export const windUnits = ['km/h', 'm/s', 'kn', 'bft'] as const;
export type WindUnit = (typeof windUnits)[number];

/** Everything that turns a model into text: the language, and the webmaster's choices. */
export interface WeatherContext {
  strings: Locale['weather'];
  common: Locale['common'];
  /** BCP 47 tag of the strings. */
  language: string;
  timeZone: string;
  /** True for the time of the reading in full. */
  long?: boolean | undefined;
  windUnit: WindUnit;
  /** The maximum number of decimals of all values. Default: each value's own. */
  precision?: number | undefined;
  now: Date;
  /**
   * Whether the present is known from more than the visitor's clock: from a server, or because the reading is fresh.
   */
  sure: boolean;
}

/** A value as text, and for assistive technology. */
export interface Wording {
  shown: string;
  spoken: string;
}

/** The upper end of each force of the Beaufort scale, in m/s. WMO-No. 306 vol. I.1, table 1100. */
const BEAUFORT = [0.3, 1.6, 3.4, 5.5, 8, 10.8, 13.9, 17.2, 20.8, 24.5, 28.5, 32.7];

/** The context for values without decimals by default: forecast, apparent and converted ones. */
export function whole(context: WeatherContext): WeatherContext {
  return { ...context, precision: context.precision ?? 0 };
}

/** A number with at most `precision` decimals; by default those of its source, two at most. */
export function numeral(value: number, { strings, common, precision }: WeatherContext, group = ''): string {
  return formatNumber(value, { decimal: common.decimal, precision, minus: strings.minus, group });
}

/** A temperature in °C, for assistive technology. */
export function spokenDegrees(value: number, context: WeatherContext): string {
  return context.strings.spoken.degrees(written(value, context), numeral(value, context));
}

/** A temperature with its unit. */
export function temperature(value: number, context: WeatherContext): Wording {
  return { shown: context.strings.celsius(numeral(value, context)), spoken: spokenDegrees(value, context) };
}

/**
 * A wind speed in the chosen unit. A value in m/s keeps its decimals; a converted one has none unless `precision` is
 * set: 5.35 m/s is 19 km/h, and 19.26 would suggest a precision that was not measured.
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

/** The value as rounded for display, which decides between singular and plural. */
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
