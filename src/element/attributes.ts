import type { ComplexAttributeConverter } from 'lit';
import { clean } from '../text/clean.js';
import { isTimeZone } from '../text/time-zone.js';
import { shared, warnOnce } from '../shared.js';
import * as warnings from './warnings.js';

export { clean };

type Parse<T> = (value: string) => T | undefined;

/** A converter that uses the default for invalid values, with one message for the webmaster. */
export function tolerant<T>(fallback: T, expected: string, parse: Parse<T>): ComplexAttributeConverter<T> {
  return {
    fromAttribute(attribute) {
      const value = clean(attribute);
      const parsed = value === '' ? fallback : parse(value);
      if (parsed !== undefined) return parsed;
      warnOnce(warnings.invalidValue(value, expected, fallback));
      return fallback;
    },
  };
}

/** One of `values`, in upper or lower case. */
export function choice<T extends string, Fallback extends T | undefined>(
  values: readonly T[],
  fallback: Fallback,
): ComplexAttributeConverter<T | Fallback> {
  return tolerant<T | Fallback>(fallback, warnings.oneOf(values), (value) =>
    values.find((each) => each === value.toLowerCase()),
  );
}

/** A number from `min` to `max`; a decimal comma is accepted. */
export function number(
  min: number,
  max: number,
  fallback: number | undefined,
): ComplexAttributeConverter<number | undefined> {
  return tolerant(fallback, warnings.aNumber(min, max), (value) => {
    const parsed = Number(value.replace(',', '.'));
    return parsed >= min && parsed <= max ? parsed : undefined;
  });
}

/** A whole number from `min` to `max`. */
export function integer(min: number, max: number, fallback: number): ComplexAttributeConverter<number> {
  return tolerant(fallback, warnings.aWholeNumber(min, max), (value) =>
    /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max ? Number(value) : undefined,
  );
}

/** A comma-separated list. */
export const list: ComplexAttributeConverter<string[]> = {
  fromAttribute: (attribute) => clean(attribute).split(',').map(clean).filter(Boolean),
};

/**
 * A boolean attribute, off if its value means "no": editors that require a value write `more="true"`, and some
 * `"false"`.
 */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (attribute) => attribute !== null && !/^(?:false|0|no|non|off)$/i.test(clean(attribute)),
};

/** The time zone if neither the page nor the response sets one. */
export const DEFAULT_ZONE = 'Europe/Paris';

/** The time zone of widgets without one of their own: the script tag's, else the default. */
export const pageZone = (): string => shared.settings?.timeZone ?? DEFAULT_ZONE;

/** An IANA time zone. */
export const timeZone: ComplexAttributeConverter<string> = {
  // Read late: the page's settings are only known once the page's script has run.
  fromAttribute: (attribute) => zoneOr(pageZone()).fromAttribute?.(attribute) ?? DEFAULT_ZONE,
};

const zoneOr = (fallback: string) =>
  tolerant(fallback, warnings.aTimeZone, (value) => (isTimeZone(value) ? value : undefined));
