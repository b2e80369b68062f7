import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isClockSure, now } from '../../clock.js';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { choice, number } from '../../element/attributes.js';
import { WidgetElement } from '../../element/widget-element.js';
import { weather as en } from '../../locales/en.js';
import { weather as fr } from '../../locales/fr.js';
import { localize, type Locale } from '../../locales/locale.js';
import { warnOnce } from '../../shared.js';
import { weatherSources } from '../../sources/weather/index.js';
import { mergeWeather } from '../../sources/weather/merge.js';
import type { Weather } from '../../sources/weather/weather.js';
import { renderCredit } from './credit.js';
import { forecastStyles } from './forecast.styles.js';
import { renderForecast } from './forecast.js';
import { AgeController, ageText, freshnessOf, type Freshness } from './freshness.js';
import { metricList, metricsOf, type MetricName } from './metrics.js';
import { renderLine, renderReading, spokenReading } from './reading.js';
import { renderVigilance } from './vigilance.js';
import { weatherCardStyles } from './weather-card.styles.js';
import { windUnits, type WeatherContext, type WindUnit } from './weather-context.js';

const layouts = ['line', 'card', 'wide'] as const;
export type WeatherLayout = (typeof layouts)[number];

const dateStyles = ['absolute', 'long'] as const;

/** What each layout has room for, unless the webmaster chooses. */
const LAYOUT_METRICS: Readonly<Record<WeatherLayout, readonly MetricName[]>> = {
  line: ['humidity'],
  card: ['wind', 'pressure', 'humidity', 'feels-like'],
  wide: ['wind', 'pressure', 'humidity', 'feels-like'],
};
const LAYOUT_FORECAST: Readonly<Record<WeatherLayout, number>> = { line: 0, card: 5, wide: 5 };

/** Names under which services take their key in an address. */
const KEY_IN_ADDRESS = /[?&](?:appid|api_?key|key|token)=./i;

/**
 * The weather of the commune, as its station or a service last read it.
 *
 * Reads OpenWeatherMap, Open-Meteo, MET Norway and the project's own `weather.json`, and recognises them by itself.
 * A value that the source does not give is not shown.
 *
 * @summary Weather of a commune.
 * @element weather-card
 *
 * @event {CwLoadEvent} cw-load - A fresh reading is on screen.
 * @event {CwErrorEvent} cw-error - A load has failed.
 *
 * @csspart content - The weather, with one of the next three beside it.
 * @csspart fresh - Of a reading that is what it is outside.
 * @csspart stale - Of one that is old.
 * @csspart expired - Of one that is too old to go by.
 * @csspart line - The reading in one line.
 * @csspart place - The commune.
 * @csspart icon - A drawing of the sky.
 * @csspart temperature - The temperature.
 * @csspart condition - The sky in words.
 * @csspart observed - When it was read.
 * @csspart metrics - The list of measured values.
 * @csspart metric - One of them, with its name beside it.
 * @csspart wind - The wind.
 * @csspart gust - Its gusts.
 * @csspart direction - Where it comes from.
 * @csspart pressure - The pressure.
 * @csspart humidity - The humidity.
 * @csspart feels-like - The temperature that is felt.
 * @csspart label - What a value is.
 * @csspart value - The value.
 * @csspart age - What is said of a reading that is not fresh.
 * @csspart spoken - The reading in a sentence, for screen readers.
 * @csspart forecast - The list of days.
 * @csspart day - One day.
 * @csspart date - Its name.
 * @csspart range - Its temperatures.
 * @csspart min - The lowest.
 * @csspart max - The highest.
 * @csspart precipitation - Its rain or snow.
 * @csspart vigilance - A warning above green, with its colour beside it.
 * @csspart yellow - Of a yellow warning.
 * @csspart orange - Of an orange one.
 * @csspart red - Of a red one.
 * @csspart vigilance-title - What the warning is of.
 * @csspart vigilance-text - What it says.
 * @csspart vigilance-until - When it ends.
 * @csspart vigilance-link - Where advice is found.
 * @csspart credit - Whom the data comes from.
 */
export class WeatherCard extends WidgetElement<Weather> {
  static override styles = [WidgetElement.styles, weatherCardStyles, forecastStyles];

  /** `line` (one line, no title of its own), `card`, or `wide` (the forecast beside the reading where there is room). */
  @property({ reflect: true, converter: choice(layouts, 'card') }) layout: WeatherLayout = 'card';

  /**
   * Which values, and in which order: `wind`, `gust`, `direction`, `pressure`, `humidity`, `feels-like`, or `none`.
   * Default: `wind pressure humidity feels-like`; in the line, `humidity`.
   */
  @property({ converter: metricList }) metrics?: readonly MetricName[];

  /** The unit of wind, whatever that of the source: `km/h`, `m/s`, `kn` or `bft`. */
  @property({ attribute: 'wind-unit', converter: choice(windUnits, 'km/h') }) windUnit: WindUnit = 'km/h';

  /**
   * Decimals at most of all values, 0 to 2. Default: as the source gave the value, two at most, and none for what is
   * forecast or felt, and for a wind that is converted.
   */
  @property({ converter: number(0, 2, undefined) }) precision?: number;

  /** How the time of the reading is written: `le 27/11 à 18h33`, or `long`, `le 27 novembre 2026 à 18 h 33`. */
  @property({ converter: choice(dateStyles, 'absolute') }) dates: (typeof dateStyles)[number] = 'absolute';

  /** How many days of the source's forecast, 0 to 16. Default: 5; in the line, 0. */
  @property({ converter: number(0, 16, undefined) }) forecast?: number;

  /** After how many minutes a reading is stale, and after four times as many expired. 0 is never. */
  @property({ attribute: 'stale-after', converter: number(0, 10_080, 180) }) staleAfter = 180;

  /** The commune's name. Default: the source's, which may be that of a neighbour. */
  @property() place?: string;

  constructor() {
    super();
    new AgeController(this);
  }

  protected override get strings(): Locale['weather'] {
    const { strings } = localize('weather', { fr, en }, this.language);
    return this.layout === 'line' ? { ...strings, heading: '' } : strings;
  }

  protected override parse(payload: AnswerPayload): Weather {
    return weatherSources.parse(payload);
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
      warnOnce('L’adresse contient une clé, que tout visiteur peut lire : passez plutôt par un relais de la commune.');
    }
  }

  protected override get shownZone(): string {
    return this.zoneOf(this.data?.timeZone);
  }

  private context(freshness: Freshness): WeatherContext {
    const { strings, language } = localize('weather', { fr, en }, this.language);
    const { common, shownZone: timeZone, windUnit } = this;
    const precision = this.precision === undefined ? undefined : Math.trunc(this.precision);
    const long = this.dates === 'long';
    return {
      strings,
      language,
      common,
      timeZone,
      windUnit,
      precision,
      long,
      now: now(),
      sure: isClockSure() || freshness === 'fresh',
    };
  }

  /** A source that only forecasts would leave the line empty. */
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
    // Where the clock may be wrong, no value is called outdated.
    const freshness = age === 'expired' && !context.sure ? 'stale' : age;
    const place = this.place?.trim() || weather.place;
    const metrics = metricsOf(weather, this.metrics ?? LAYOUT_METRICS[layout], context);
    return html`<div part="content ${freshness}" class="content ${layout} ${freshness}">
      ${renderVigilance(weather.vigilance, age, context)} ${this.renderAge(weather, freshness, context)}
      <p part="spoken" class="visually-hidden">${spokenReading(weather, place, metrics, context)}</p>
      ${layout === 'line' ? renderLine(weather, metrics, context) : renderReading(weather, place, metrics, context)}
      ${renderForecast(weather.daily, Math.trunc(this.forecast ?? this.usualForecast(weather)), context)}
      ${renderCredit(weather.source, context)}
    </div>`;
  }
}
