/** A reading and its forecast, of any provider. Units: °C, %, hPa, m/s, degrees, mm. */
export interface Weather {
  place?: string | undefined;
  observedAt?: Date | undefined;
  /** The time zone of the place, if the source names one: an IANA name, or `+04:00`. */
  timeZone?: string | undefined;
  condition: WeatherCondition;
  /** `undefined` if the source has only a forecast. */
  temperature?: number | undefined;
  feelsLike?: number | undefined;
  /** 0 to 100. */
  humidity?: number | undefined;
  pressure?: number | undefined;
  wind?: Wind | undefined;
  /** One entry a day, today first; empty if the source has no forecast. */
  daily: DailyForecast[];
  /** One entry an hour, in order; absent if the source has no hours. */
  hourly?: HourlyForecast[] | undefined;
  /** Today's, at the place. */
  sunrise?: Date | undefined;
  sunset?: Date | undefined;
  /** The UV index (WHO), 0 or more, usually at most 12 in mainland France. */
  uv?: number | undefined;
  /** The gravest warning. */
  vigilance?: Vigilance | undefined;
  /** All warnings, the gravest first; absent if the source knows only one. */
  warnings?: Vigilance[] | undefined;
  /** The attribution; `license` if the service's terms require its name. */
  source?: { name?: string | undefined; url?: string | undefined; license?: string | undefined } | undefined;
}

export interface WeatherCondition {
  /** WMO 4677, the codes that Open-Meteo uses. */
  code?: number | undefined;
  /** The provider's text, in the language of the request. */
  text?: string | undefined;
  isDay?: boolean | undefined;
}

export interface Wind {
  speed?: number | undefined;
  gust?: number | undefined;
  /** The direction from which it blows, in degrees from north. */
  direction?: number | undefined;
}

export interface DailyForecast {
  /** A calendar day at the place, `YYYY-MM-DD`, without a time zone. */
  date: string;
  min?: number | undefined;
  max?: number | undefined;
  condition?: WeatherCondition | undefined;
  /** mm over the day. */
  precipitation?: number | undefined;
  /** The probability of any precipitation over the day, 0 to 100: it says nothing about the amount. */
  precipitationProbability?: number | undefined;
}

export interface HourlyForecast {
  /** The beginning of the hour. */
  time: Date;
  temperature?: number | undefined;
  condition?: WeatherCondition | undefined;
  /** mm over the hour. */
  precipitation?: number | undefined;
  /** 0 to 100. */
  precipitationProbability?: number | undefined;
}

/** Météo-France's warning levels. */
export type VigilanceLevel = 'green' | 'yellow' | 'orange' | 'red';

export interface Vigilance {
  level: VigilanceLevel;
  phenomenon?: string | undefined;
  text?: string | undefined;
  url?: string | undefined;
  from?: Date | undefined;
  until?: Date | undefined;
}
