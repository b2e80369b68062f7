import { fixture, html } from '@open-wc/testing';
import '../../../src/widgets/weather-card/define.js';
import type { Weather } from '../../../src/sources/weather/weather.js';
import type { WeatherCard } from '../../../src/widgets/weather-card/weather-card.js';
import { reading } from '../../fixtures/weather/reading.js';

export const collapsed = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const part = (card: WeatherCard, name: string) => card.shadowRoot?.querySelector(`[part~="${name}"]`);
export const text = (card: WeatherCard, name: string) => collapsed(part(card, name));
export const texts = (card: WeatherCard, name: string) =>
  [...(card.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [])].map(collapsed);

/** A card with this reading, at the time when it was made. */
export async function card(attributes: Record<string, string> = {}, weather: Weather = reading(), lang = 'fr') {
  const box = await fixture(html`<div lang=${lang}></div>`);
  const element = document.createElement('weather-card');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = weather;
  box.append(element);
  await element.updateComplete;
  return element;
}
