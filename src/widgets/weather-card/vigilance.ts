import { html, nothing, type TemplateResult } from 'lit';
import type { Vigilance } from '../../sources/weather/weather.js';
import { wallClock } from '../../text/time-zone.js';
import { safeUrl } from '../../text/urls.js';
import type { Freshness } from './freshness.js';
import { warningIcon } from './icons.js';
import type { WeatherContext } from './weather-context.js';

/**
 * A vigilance in force, in words and colour; nothing for green. One without an end is shown until the reading expires.
 */
export function renderVigilance(
  vigilance: Vigilance | undefined,
  freshness: Freshness,
  context: WeatherContext,
): TemplateResult | typeof nothing {
  if (!vigilance || vigilance.level === 'green' || isOver(vigilance, freshness, context.now)) return nothing;
  const { strings, common, timeZone } = context;
  const { level, phenomenon, text, until } = vigilance;
  const url = safeUrl(vigilance.url);
  const title = phenomenon ? strings.phenomenon(strings.vigilance[level], phenomenon) : strings.vigilance[level];
  return html`<div part="vigilance ${level}" class="vigilance ${level}">
    <p part="vigilance-title" dir="auto">${warningIcon()} ${title}</p>
    ${text ? html`<p part="vigilance-text" dir="auto">${text}</p>` : nothing}
    ${until ? html`<p part="vigilance-until">${strings.until(common.dateTime(wallClock(until, timeZone)))}</p>` : nothing}
    ${url ? html`<p><a part="vigilance-link" href=${url}>${strings.advice}</a></p>` : nothing}
  </div>`;
}

function isOver({ until }: Vigilance, freshness: Freshness, now: Date): boolean {
  return until ? until <= now : freshness === 'expired';
}
