/** A reading and its forecast, whatever provider it came from. Units: °C, %, hPa, m/s, degrees, mm. */
export interface Weather {
  place?: string | undefined;
  observedAt?: Date | undefined;
  /** The zone of the place, where the source names one: an IANA name, or `+04:00`. */
  timeZone?: string | undefined;
  condition: WeatherCondition;
  /** Absent from a source that only forecasts. */
  temperature?: number | undefined;
  feelsLike?: number | undefined;
  /** 0 to 100. */
  humidity?: number | undefined;
  pressure?: number | undefined;
  wind?: Wind | undefined;
  /** One entry a day, today first; empty when the source has no forecast. */
  daily: DailyForecast[];
  vigilance?: Vigilance | undefined;
  /** Whom to credit; `license` where the service's terms ask for its name. */
  source?: { name?: string | undefined; url?: string | undefined; license?: string | undefined } | undefined;
}

export interface WeatherCondition {
  /** WMO 4677, the codes that Open-Meteo uses. */
  code?: number | undefined;
  /** The provider's own words, in the language that the endpoint was asked for. */
  text?: string | undefined;
  isDay?: boolean | undefined;
}

export interface Wind {
  speed?: number | undefined;
  gust?: number | undefined;
  /** Where it blows from, in degrees from north. */
  direction?: number | undefined;
}

export interface DailyForecast {
  /** A calendar day of the place, `YYYY-MM-DD`: a day has no time zone of its own. */
  date: string;
  min?: number | undefined;
  max?: number | undefined;
  condition?: WeatherCondition | undefined;
  /** mm over the day. */
  precipitation?: number | undefined;
}

/** Météo-France's warning levels. */
export type VigilanceLevel = 'green' | 'yellow' | 'orange' | 'red';

export interface Vigilance {
  level: VigilanceLevel;
  phenomenon?: string | undefined;
  text?: string | undefined;
  url?: string | undefined;
  until?: Date | undefined;
}
