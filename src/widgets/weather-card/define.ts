import { define } from '../../element/define.js';
import { WeatherCard } from './weather-card.js';

export * from './weather-card.js';

define('weather-card', WeatherCard);

declare global {
  interface HTMLElementTagNameMap {
    'weather-card': WeatherCard;
  }
}
