import { html, nothing, type TemplateResult } from 'lit';
import type { Weather } from '../../sources/weather/weather.js';
import { safeUrl } from '../../text/urls.js';
import type { WeatherContext } from './weather-context.js';

/** The attribution of the data, with its licence: free services require this line. */
export function renderCredit(source: Weather['source'], { strings }: WeatherContext): TemplateResult | typeof nothing {
  const url = safeUrl(source?.url);
  const name = source?.name ?? (url && new URL(url).hostname);
  if (!name) return nothing;
  const text = strings.credit(source?.license ? `${name} (${source.license})` : name);
  return html`<p part="credit" class="credit" dir="auto">${url ? html`<a href=${url}>${text}</a>` : text}</p>`;
}
