import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, localTime } from '../../sources/weather/days.js';
import type { DailyForecast } from '../../sources/weather/weather.js';
import { wallClock } from '../../text/time-zone.js';
import { conditionText } from './condition-text.js';
import { weatherIcon } from './icons.js';
import { numeral, spokenDegrees, whole, written, type WeatherContext } from './weather-context.js';

const DAY = 24 * 3_600_000;

/** The days of the forecast; each has a sentence for assistive technology besides its icon and numbers. */
export function renderForecast(
  daily: readonly DailyForecast[],
  days: number,
  context: WeatherContext,
): TemplateResult | typeof nothing {
  const shown = upcoming(daily, context).slice(0, days);
  if (!shown.length) return nothing;
  const rounded = whole(context);
  return html`<ol part="forecast" class="forecast" aria-label=${context.strings.forecast}>
    ${shown.map((day) => renderDay(day, rounded))}
  </ol>`;
}

/** The days from today on. If all are past, the whole reading is old, is marked as such, and is shown unchanged. */
function upcoming(daily: readonly DailyForecast[], context: WeatherContext): readonly DailyForecast[] {
  const today = todayOf(context);
  const left = daily.filter((day) => day.date >= today);
  return left.length ? left : daily;
}

function renderDay(day: DailyForecast, context: WeatherContext): TemplateResult {
  const amount = rainOf(day, context);
  const chance = day.precipitationProbability;
  return html`<li part="day">
    <span class="visually-hidden">${spokenDay(day, context)}</span>
    <span class="day" aria-hidden="true">
      <time part="date" datetime=${day.date}>${dayName(day, context)}</time>
      ${weatherIcon(day.condition?.code)}
      <span part="range">${range(day, context)}</span>
      ${
        amount
          ? html`<span part="precipitation">${context.strings.millimetres(numeral(amount, ofRain(amount, context)))}</span>`
          : nothing
      }
      ${chance ? html`<span part="probability">${context.strings.percent(numeral(chance, context))}</span>` : nothing}
    </span>
  </li>`;
}

/** The precipitation in mm; `undefined` for none, and for an amount that rounds to 0. */
function rainOf({ precipitation = 0 }: DailyForecast, context: WeatherContext): number | undefined {
  return written(precipitation, ofRain(precipitation, context)) ? precipitation : undefined;
}

/** A context with a decimal for less than a millimetre, which as a whole number would be 0. */
function ofRain(amount: number, context: WeatherContext): WeatherContext {
  return !context.precision && amount < 1 ? { ...context, precision: 1 } : context;
}

/** Minimum and maximum temperature, as far as known. */
function range({ min, max }: DailyForecast, context: WeatherContext): TemplateResult {
  const degrees = (value: number | undefined) => (value === undefined ? nothing : `${numeral(value, context)}°`);
  const between = min === undefined || max === undefined ? nothing : ' / ';
  return html`<span part="min">${degrees(min)}</span>${between}<span part="max">${degrees(max)}</span>`;
}

/** The name of a day: the weekday within a week, a date after that. */
function dayName(day: DailyForecast, context: WeatherContext): string {
  const { strings } = context;
  const today = todayOf(context);
  const distance = Math.round((Date.parse(day.date) - Date.parse(today)) / DAY);
  const clock = wallClock(new Date(Date.parse(day.date)), 'UTC');
  if (isToday(day, context)) return strings.today;
  return distance >= 0 && distance < 7 ? strings.weekday(clock) : strings.shortDate(clock);
}

function spokenDay(day: DailyForecast, context: WeatherContext): string {
  const { strings } = context;
  const { spoken } = strings;
  const { min, max } = day;
  const rain = rainOf(day, context);
  const exact = ofRain(rain ?? 0, context);
  const amount = rain && spoken.millimetres(written(rain, exact), numeral(rain, exact));
  const parts = [
    isToday(day, context) ? strings.today : strings.longDate(wallClock(new Date(Date.parse(day.date)), 'UTC')),
    conditionText(day.condition, context),
    min !== undefined && spoken.minimum(spokenDegrees(min, context)),
    max !== undefined && spoken.maximum(spokenDegrees(max, context)),
    amount && spoken.precipitation(amount),
    day.precipitationProbability && spoken.probability(numeral(day.precipitationProbability, context)),
  ];
  return `${parts.filter(Boolean).join(spoken.separator)}.`;
}

function isToday({ date }: DailyForecast, context: WeatherContext): boolean {
  return context.sure && date === todayOf(context);
}

function todayOf({ now, timeZone }: WeatherContext): string {
  return dayOf(localTime(now, timeZone)) ?? '';
}
