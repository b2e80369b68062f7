import { html, nothing, type TemplateResult } from 'lit';
import type { Weather } from '../../sources/weather/weather.js';
import { isoInZone, wallClock } from '../../text/time-zone.js';
import { conditionText } from './condition-text.js';
import { weatherIcon } from './icons.js';
import type { Metric } from './metrics.js';
import { numeral, spokenDegrees, temperature, type WeatherContext } from './weather-context.js';

/** The reading on one line: `légère pluie 5,98° / 92 % d’humidité`. The part contains nothing else. */
export function renderLine(
  weather: Weather,
  metrics: readonly Metric[],
  context: WeatherContext,
): TemplateResult | typeof nothing {
  const sky = conditionText(weather.condition, context);
  const degrees = weather.temperature === undefined ? undefined : `${numeral(weather.temperature, context)}°`;
  const values = metrics.map(({ name, shown }) => context.strings.inline[name](shown));
  const sight = sky && html`<span dir="auto">${sky}</span>${degrees ? ' ' : nothing}`;
  const parts = [...(sky || degrees ? [html`${sight ?? nothing}${degrees ?? nothing}`] : []), ...values];
  if (!parts.length) return nothing;
  // A value must not be broken: browsers allow a line break at the slash of `km/h`.
  const line = parts.map((part, index) => (index ? html` / <span class="value">${part}</span>` : part));
  return html`<div class="line" aria-hidden="true">
    ${weatherIcon(weather.condition.code, weather.condition.isDay)}<p part="line">${line}</p>
  </div>`;
}

/** The visible reading: place, condition, temperature, time, and the metrics with their labels. */
export function renderReading(
  weather: Weather,
  place: string | undefined,
  metrics: readonly Metric[],
  context: WeatherContext,
): TemplateResult | typeof nothing {
  if (!place && weather.temperature === undefined && !metrics.length) return nothing;
  return html`<div class="reading" aria-hidden="true">
    ${place ? html`<p part="place" dir="auto">${place}</p>` : nothing}
    ${weather.temperature === undefined ? nothing : renderNow(weather, weather.temperature, context)}
    ${metrics.length ? html`<dl part="metrics" class="metrics">${metrics.map(renderMetric)}</dl>` : nothing}
  </div>`;
}

function renderNow({ condition, observedAt }: Weather, degrees: number, context: WeatherContext): TemplateResult {
  const sky = conditionText(condition, context);
  return html`<div class="now">
    ${weatherIcon(condition.code, condition.isDay)}
    <p part="temperature">${temperature(degrees, context).shown}</p>
    <div class="sky">
      ${sky ? html`<p part="condition" dir="auto">${sky}</p>` : nothing} ${renderObserved(observedAt, context)}
    </div>
  </div>`;
}

/** The reading for assistive technology: one sentence without symbols and abbreviations. */
export function spokenReading(
  weather: Weather,
  place: string | undefined,
  metrics: readonly Metric[],
  context: WeatherContext,
): string {
  const { spoken } = context.strings;
  const parts = [
    place,
    weather.observedAt && spoken.observed(wallClock(weather.observedAt, context.timeZone)),
    conditionText(weather.condition, context),
    weather.temperature !== undefined && spokenDegrees(weather.temperature, context),
    ...metrics.map((metric) => `${metric.label.toLowerCase()} ${metric.spoken}`),
  ];
  const known = parts.filter(Boolean);
  return known.length ? `${known.join(spoken.separator)}.` : '';
}

function renderObserved(observedAt: Date | undefined, context: WeatherContext): TemplateResult | typeof nothing {
  if (!observedAt) return nothing;
  const { strings, common, timeZone, long } = context;
  const clock = wallClock(observedAt, timeZone);
  const text = long ? strings.observedOn(common.longDateTime(clock)) : strings.observed(clock);
  return html`<p part="observed"><time datetime=${isoInZone(observedAt, timeZone)}>${text}</time></p>`;
}

function renderMetric({ name, label, shown }: Metric): TemplateResult {
  return html`<div part="metric ${name}" class="metric"
    ><dt part="label">${label}</dt> <dd part="value">${shown}</dd></div
  >`;
}
