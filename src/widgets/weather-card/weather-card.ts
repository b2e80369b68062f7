import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { isClockSure, now } from '../../clock.js';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { choice, integer, number } from '../../element/attributes.js';
import { datesIn, dateForms, type DateForm } from '../../element/date-form.js';
import { OptionalPart } from '../../element/optional-part.js';
import { property } from '../../element/reactive-property.js';
import { keyInWeatherAddress } from './warnings.js';
import { WidgetElement } from '../../element/widget-element.js';
import { weather as en } from '../../locales/en/weather.js';
import { weather as fr } from '../../locales/fr/weather.js';
import { localize, type Locale } from '../../locales/locale.js';
import { warnOnce } from '../../shared.js';
import { weatherSources } from '../../sources/weather/index.js';
import { mergeWeather } from '../../sources/weather/merge.js';
import type { Weather } from '../../sources/weather/weather.js';
import { iconStyles } from '../../styles/icon.styles.js';
import { renderCredit } from './credit.js';
import { forecastStyles } from './forecast.styles.js';
import { renderForecast } from './forecast.js';
import { AgeController, ageText, freshnessOf, type Freshness } from './freshness.js';
import { hoursModule } from './hours-module.js';
import { metricList, metricsOf, type MetricName } from './metrics.js';
import { renderLine, renderReading, spokenReading } from './reading.js';
import { renderWarnings } from './vigilance.js';
import { weatherCardStyles } from './weather-card.styles.js';
import { windUnits, type WeatherContext, type WindUnit } from './weather-context.js';

const layouts = ['line', 'card', 'wide'] as const;
export type WeatherLayout = (typeof layouts)[number];

/** The default metrics and number of forecast days of each layout. */
const LAYOUT_METRICS: Readonly<Record<WeatherLayout, readonly MetricName[]>> = {
  line: ['humidity'],
  card: ['wind', 'pressure', 'humidity', 'feels-like'],
  wide: ['wind', 'pressure', 'humidity', 'feels-like'],
};
const LAYOUT_FORECAST: Readonly<Record<WeatherLayout, number>> = { line: 0, card: 5, wide: 5 };

/** Query parameters in which services expect their key. */
const KEY_IN_ADDRESS = /[?&](?:appid|api_?key|key|token)=./i;

/**
 * The current weather of the commune, from its own station or a service.
 *
 * Reads OpenWeatherMap, Open-Meteo, MET Norway and the project's own `weather.json`, and detects which one it is.
 * Values that the source does not give are not shown.
 *
 * @summary Weather of a commune.
 * @element weather-card
 *
 * @event {CwLoadEvent} cw-load - A new reading is shown.
 * @event {CwErrorEvent} cw-error - A load has failed.
 *
 * @csspart content - The weather; its second part name is one of the next three.
 * @csspart fresh - The content with a current reading.
 * @csspart stale - The content with an old reading.
 * @csspart expired - The content with a reading too old to describe the current weather.
 * @csspart line - The reading on one line.
 * @csspart place - The commune.
 * @csspart icon - The icon of the condition.
 * @csspart temperature - The temperature.
 * @csspart condition - The condition in words.
 * @csspart observed - The time of the reading.
 * @csspart metrics - The list of measured values.
 * @csspart metric - One measured value; its second part name is the metric's.
 * @csspart wind - The wind speed.
 * @csspart gust - The speed of gusts.
 * @csspart direction - The direction from which the wind blows.
 * @csspart pressure - The air pressure.
 * @csspart humidity - The relative humidity.
 * @csspart feels-like - The apparent temperature.
 * @csspart uv - The UV index.
 * @csspart sunrise - The time of sunrise.
 * @csspart sunset - The time of sunset.
 * @csspart label - The label of a measured value.
 * @csspart value - The value itself.
 * @csspart age - The notice for a reading that is not fresh.
 * @csspart spoken - The reading in one sentence, for screen readers.
 * @csspart forecast - The list of days.
 * @csspart day - One day.
 * @csspart date - The name of the day.
 * @csspart range - The temperatures of the day.
 * @csspart min - The lowest temperature.
 * @csspart max - The highest temperature.
 * @csspart precipitation - The amount of rain or snow.
 * @csspart probability - The probability of rain or snow, of a day or an hour.
 * @csspart outlook - The sentence about rain or snow in the next hours.
 * @csspart hours - The list of hours.
 * @csspart hour - One hour.
 * @csspart time - The time of the hour.
 * @csspart degrees - The temperature of the hour.
 * @csspart warnings - The list of warnings, if there are several.
 * @csspart vigilance - A warning above green; its second part name is its colour.
 * @csspart yellow - A yellow warning.
 * @csspart orange - An orange warning.
 * @csspart red - A red warning.
 * @csspart vigilance-title - The level and the phenomenon of the warning.
 * @csspart vigilance-text - The text of the warning.
 * @csspart vigilance-until - The end of the warning, and its beginning if it is to come.
 * @csspart vigilance-link - The link to safety advice.
 * @csspart credit - The attribution of the data.
 */
export class WeatherCard extends WidgetElement<Weather> {
  static override styles = [WidgetElement.styles, iconStyles, weatherCardStyles, forecastStyles];

  /** `line` (one line, no heading by default), `card`, or `wide` (the forecast beside the reading if there is room). */
  @property({ reflect: true, converter: choice(layouts, 'card') }) layout: WeatherLayout = 'card';

  /**
   * The values shown, in order: `wind`, `gust`, `direction`, `pressure`, `humidity`, `feels-like`, `uv`, `sunrise`, `sunset`, or
   * `none`. Default: `wind pressure humidity feels-like`; in the `line` layout `humidity`.
   */
  @property({ converter: metricList }) metrics?: readonly MetricName[];

  /** The unit of wind speeds, whatever the source's unit: `km/h`, `m/s`, `kn` or `bft`. */
  @property({ attribute: 'wind-unit', converter: choice(windUnits, 'km/h') }) windUnit: WindUnit = 'km/h';

  /**
   * The maximum number of decimals, 0 to 2. Default: those of the source, two at most; none for the forecast, the
   * apparent temperature and converted wind speeds.
   */
  @property({ converter: number(0, 2, undefined) }) precision?: number;

  /** The form of dates: `absolute` (le 27/11 à 18h33) or `long` (le 27 novembre 2026 à 18 h 33). */
  @property({ converter: choice(dateForms, 'absolute') }) dates: DateForm = 'absolute';

  /** The number of forecast days, 0 to 16. Default: 5; in the `line` layout 0. */
  @property({ converter: number(0, 16, undefined) }) forecast?: number;

  /** The number of hours shown, from the present one on, 0 to 48, if the source has hours. */
  @property({ converter: integer(0, 48, 0) }) hours = 0;

  /**
   * The age in minutes from which a reading is stale; after four times as many it is expired. 0 disables this. Also the
   * age from which prerendered data is loaded again, there 15 by default.
   */
  @property({ attribute: 'stale-after', converter: number(0, 10_080, 180) }) override staleAfter = 180;

  /** The commune's name. Default: the source's, which may be a neighbouring place. */
  @property() place?: string;

  constructor() {
    super();
    new AgeController(this);
  }

  private readonly strip = new OptionalPart(this, hoursModule, (module) => module);

  protected override get strings(): Locale['weather'] {
    const { strings } = localize('weather', { fr, en }, this.language);
    return this.layout === 'line' ? { ...strings, heading: '' } : strings;
  }

  protected override prepare(): Promise<unknown> | undefined {
    return this.hours ? this.strip.load() : undefined;
  }

  protected override parse(payload: AnswerPayload): Promise<Weather> {
    return weatherSources.parseAsync(payload);
  }

  protected override merge(answers: Weather[]): Weather {
    return mergeWeather(answers);
  }

  protected override isEmpty({ temperature, daily }: Weather): boolean {
    return temperature === undefined && !(daily.length && this.forecast !== 0);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('endpoint') && KEY_IN_ADDRESS.test(this.endpoint ?? '')) {
      warnOnce(keyInWeatherAddress);
    }
  }

  protected override get shownZone(): string {
    return this.zoneOf(this.data?.timeZone);
  }

  private context(freshness: Freshness): WeatherContext {
    const { strings, language } = localize('weather', { fr, en }, this.language);
    const { shownZone: timeZone, windUnit } = this;
    const precision = this.precision === undefined ? undefined : Math.trunc(this.precision);
    return {
      strings,
      language,
      common: datesIn(this.common, this.dates),
      timeZone,
      windUnit,
      precision,
      long: this.dates === 'long',
      now: now(),
      sure: this.isDateSure(freshness),
    };
  }

  /** Whether the present is known from more than the visitor's clock. */
  protected isDateSure(freshness: Freshness): boolean {
    return isClockSure() || freshness === 'fresh';
  }

  /**
   * The default number of days; also in the line if the source has only a forecast, because it would be empty
   * otherwise.
   */
  private usualForecast({ temperature }: Weather): number {
    return LAYOUT_FORECAST[temperature === undefined ? 'card' : this.layout];
  }

  private renderAge({ observedAt }: Weather, freshness: Freshness, context: WeatherContext) {
    if (!observedAt || freshness === 'fresh') return nothing;
    return html`<p part="age" class="age">${ageText(observedAt, freshness, context)}</p>`;
  }

  protected override renderContent(weather: Weather): TemplateResult {
    const { layout } = this;
    const age = freshnessOf(weather.observedAt, now(), this.staleAfter);
    const context = this.context(age);
    // If the clock may be wrong, no reading is called expired.
    const freshness = age === 'expired' && !context.sure ? 'stale' : age;
    const place = this.place?.trim() || weather.place;
    const metrics = metricsOf(weather, this.metrics ?? LAYOUT_METRICS[layout], context);
    return html`<div part="content ${freshness}" class="content ${layout} ${freshness}">
      ${renderWarnings(weather, age, context)} ${this.renderAge(weather, freshness, context)}
      <p part="spoken" class="visually-hidden">${spokenReading(weather, place, metrics, context)}</p>
      ${layout === 'line' ? renderLine(weather, metrics, context) : renderReading(weather, place, metrics, context)}
      ${weather.hourly && this.hours ? (this.strip.part?.renderHours(weather.hourly, this.hours, context) ?? nothing) : nothing}
      ${renderForecast(weather.daily, Math.trunc(this.forecast ?? this.usualForecast(weather)), context)}
      ${renderCredit(weather.source, context)}
    </div>`;
  }
}
