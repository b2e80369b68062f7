import { html, nothing, type TemplateResult } from 'lit';
import type { Weather } from '../../sources/weather/weather.js';
import { isoInZone, wallClock } from '../../text/time-zone.js';
import { conditionText } from './condition-text.js';
import { weatherIcon } from './icons.js';
import type { Metric } from './metrics.js';
import { numeral, spokenDegrees, temperature, type WeatherContext } from './weather-context.js';

/** One line: `légère pluie 5,98° / 92 % d'humidité`. Nothing but that reading is in the part. */
export function renderLine(weather: Weather, metrics: readonly Metric[], context: WeatherContext): TemplateResult {
  const sky = conditionText(weather.condition, context);
  const degrees = `${numeral(weather.temperature, context)}°`;
  const values = metrics.map(({ name, shown }) => context.strings.inline[name](shown));
  const line = [sky ? `${sky} ${degrees}` : degrees, ...values].join(' / ');
  return html`<div class="line" aria-hidden="true">
    ${weatherIcon(weather.condition.code, weather.condition.isDay)}<p part="line">${line}</p>
  </div>`;
}

/** The reading for the eye: place, sky, temperature, time, and the metrics under their names. */
export function renderReading(
  weather: Weather,
  place: string | undefined,
  metrics: readonly Metric[],
  context: WeatherContext,
): TemplateResult {
  const sky = conditionText(weather.condition, context);
  return html`<div class="reading" aria-hidden="true">
    ${place ? html`<p part="place">${place}</p>` : nothing}
    <div class="now">
      ${weatherIcon(weather.condition.code, weather.condition.isDay)}
      <p part="temperature">${temperature(weather.temperature, context).shown}</p>
      <div class="sky">
        ${sky ? html`<p part="condition">${sky}</p>` : nothing} ${renderObserved(weather.observedAt, context)}
      </div>
    </div>
    ${metrics.length ? html`<dl part="metrics" class="metrics">${metrics.map(renderMetric)}</dl>` : nothing}
  </div>`;
}

/** The reading for the ear: one sentence without a sign or an abbreviation, in place of a dozen fragments. */
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
    spokenDegrees(weather.temperature, context),
    ...metrics.map((metric) => `${metric.label.toLowerCase()} ${metric.spoken}`),
  ];
  return `${parts.filter(Boolean).join(spoken.separator)}.`;
}

function renderObserved(observedAt: Date | undefined, context: WeatherContext): TemplateResult | typeof nothing {
  if (!observedAt) return nothing;
  const { strings, timeZone } = context;
  return html`<p part="observed"
    ><time datetime=${isoInZone(observedAt, timeZone)}>${strings.observed(wallClock(observedAt, timeZone))}</time></p
  >`;
}

function renderMetric({ name, label, shown }: Metric): TemplateResult {
  return html`<div part="metric ${name}" class="metric"
    ><dt part="label">${label}</dt> <dd part="value">${shown}</dd></div
  >`;
}
