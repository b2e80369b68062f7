import { html, nothing, type TemplateResult } from 'lit';
import { renderIcon, TRIANGLE } from '../../element/icon.js';
import type { Vigilance, Weather } from '../../sources/weather/weather.js';
import { wallClock } from '../../text/time-zone.js';
import { safeUrl } from '../../text/urls.js';
import type { Freshness } from './freshness.js';
import type { WeatherContext } from './weather-context.js';

/**
 * The warnings above green, in words and colour, the gravest first; several are a list. One without an end is shown until
 * the reading expires. Of warnings with one address, the last has the link.
 */
export function renderWarnings(
  { warnings, vigilance }: Weather,
  freshness: Freshness,
  context: WeatherContext,
): TemplateResult | typeof nothing {
  const all = warnings ?? (vigilance ? [vigilance] : []);
  const shown = all.filter((each) => each.level !== 'green' && !isOver(each, freshness, context.now));
  const boxes = shown.map((each, index) => renderWarning(each, shown[index + 1]?.url !== each.url, context));
  if (boxes.length < 2) return boxes[0] ?? nothing;
  return html`<ul part="warnings" class="warnings" role="list">
    ${boxes.map((box) => html`<li>${box}</li>`)}
  </ul>`;
}

function renderWarning(warning: Vigilance, isLinked: boolean, context: WeatherContext): TemplateResult {
  const { strings } = context;
  const { level, phenomenon, text } = warning;
  const url = isLinked && safeUrl(warning.url);
  const title = phenomenon ? strings.phenomenon(strings.vigilance[level], phenomenon) : strings.vigilance[level];
  const period = periodOf(warning, context);
  return html`<div part="vigilance ${level}" class="vigilance ${level}">
    <p part="vigilance-title" dir="auto">${renderIcon(TRIANGLE)} ${title}</p>
    ${text ? html`<p part="vigilance-text" dir="auto">${text}</p>` : nothing}
    ${period ? html`<p part="vigilance-until">${period}</p>` : nothing}
    ${url ? html`<p><a part="vigilance-link" href=${url}>${strings.advice}</a></p>` : nothing}
  </div>`;
}

/** When a warning ends, and, if it is to come, when it begins. */
function periodOf({ from, until }: Vigilance, { strings, common, timeZone, now }: WeatherContext): string {
  const written = (date: Date) => common.dateTime(wallClock(date, timeZone));
  const begins = from && from > now && strings.from(written(from));
  return [begins, until && strings.until(written(until))].filter(Boolean).join(' ');
}

function isOver({ until }: Vigilance, freshness: Freshness, now: Date): boolean {
  return until ? until <= now : freshness === 'expired';
}
