import { html, nothing, type TemplateResult } from 'lit';
import type { HourlyForecast } from '../../sources/weather/weather.js';
import { isoInZone, wallClock } from '../../text/time-zone.js';
import { conditionText } from './condition-text.js';
import { weatherIcon } from './icons.js';
import { outlookOf } from './outlook.js';
import { numeral, spokenDegrees, whole, type WeatherContext } from './weather-context.js';

const HOUR = 3_600_000;

/** The next hours, each with a sentence for assistive technology besides its icon and numbers. */
export function renderHours(
  hourly: readonly HourlyForecast[],
  count: number,
  context: WeatherContext,
): TemplateResult | typeof nothing {
  const begun = context.now.getTime() - HOUR;
  const shown = hourly.filter(({ time }) => time.getTime() > begun).slice(0, count);
  if (!shown.length) return nothing;
  const rounded = whole(context);
  const outlook = outlookOf(shown, rounded);
  return html`${outlook ? html`<p part="outlook">${outlook}</p>` : nothing}
    <ol part="hours" class="hours" role="list" aria-label=${context.strings.hourly}>
      ${shown.map((hour) => renderHour(hour, rounded))}
    </ol>`;
}

function renderHour(hour: HourlyForecast, context: WeatherContext): TemplateResult {
  const { strings, timeZone } = context;
  const { temperature, precipitationProbability: chance } = hour;
  const clock = wallClock(hour.time, timeZone);
  return html`<li part="hour">
    <span class="visually-hidden">${spokenHour(hour, context)}</span>
    <span class="slot" aria-hidden="true">
      <time part="time" datetime=${isoInZone(hour.time, timeZone)}>${strings.clock(clock)}</time>
      ${weatherIcon(hour.condition?.code)}
      <span part="degrees">${temperature === undefined ? nothing : `${numeral(temperature, context)}°`}</span>
      ${chance ? html`<span part="probability">${strings.percent(numeral(chance, context))}</span>` : nothing}
    </span>
  </li>`;
}

function spokenHour(hour: HourlyForecast, context: WeatherContext): string {
  const { spoken } = context.strings;
  const { temperature, precipitationProbability: chance } = hour;
  const parts = [
    spoken.clock(wallClock(hour.time, context.timeZone)),
    conditionText(hour.condition, context),
    temperature !== undefined && spokenDegrees(temperature, context),
    chance && spoken.probability(numeral(chance, context)),
  ];
  return `${parts.filter(Boolean).join(spoken.separator)}.`;
}
