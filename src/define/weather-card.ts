import { define } from '../element/define.js';
import { WeatherCard } from '../widgets/weather-card/weather-card.js';

export * from '../widgets/weather-card/weather-card.js';

define('weather-card', WeatherCard);

declare global {
  interface HTMLElementTagNameMap {
    'weather-card': WeatherCard;
  }
}
