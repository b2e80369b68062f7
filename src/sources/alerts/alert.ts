import type { VigilanceLevel } from '../weather/weather.js';

/**
 * What an alert asks for: to know something, to be careful, or to act at once. By CAP 1.2 (OASIS), `severity`: Minor and
 * Unknown, Moderate and Severe, Extreme.
 */
export type AlertSeverity = 'information' | 'warning' | 'danger';

/** Something that everybody should know for a time: a water cut, a closed road, a storm. Text is plain, absent is `undefined`. */
export interface Alert {
  id: string;
  /** Another one if what it says has changed. */
  version: string;
  severity: AlertSeverity;
  /** The colour, if it is a warning of the State. */
  level?: Extract<VigilanceLevel, 'orange' | 'red'> | undefined;
  /** The language of its texts, a BCP 47 tag. */
  language?: string | undefined;
  /** Empty only for a warning of the State of which no more than the colour is known. */
  title: string;
  text?: string | undefined;
  /** A page with more about it. */
  url?: string | undefined;
  /** `undefined` if it has begun. */
  from?: Date | undefined;
  /** The moment from which it is over; `undefined` if its end is not known. */
  until?: Date | undefined;
  /** The place that it is about: a street, a part of the commune. */
  area?: string | undefined;
}
