import { openMeteoParameters } from '../../src/sources/weather/open-meteo-request.js';

/** The addresses of Open-Meteo in a text, with the parameters for everything that the weather card shows. */
export function withWeatherAddress(text: string): string {
  const parameters = Object.entries(openMeteoParameters).map((pair) => pair.join('='));
  return text.replace(
    /(?<=open-meteo\.com\/v1\/forecast\?)(latitude=[\d.-]+&longitude=[\d.-]+)[^"\s]*/g,
    (_, place: string) => [place, ...parameters].join('&'),
  );
}
