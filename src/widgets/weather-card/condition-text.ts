import { canonicalCode } from '../../sources/weather/conditions.js';
import type { WeatherCondition } from '../../sources/weather/weather.js';
import type { WeatherContext } from './weather-context.js';

/** All words in the English descriptions of OpenWeatherMap, MET Norway and Open-Meteo. */
const ENGLISH = new Set(
  (
    'a and the with of in light slight moderate heavy very extreme dense violent intensity ragged freezing depositing ' +
    'proximity thunderstorm thunderstorms thunder drizzle rain rainy rains shower showers sleet snow snowfall grains ' +
    'hail rime mist misty fog foggy smoke haze hazy sand dust whirls volcanic ash squall squalls tornado clear sky ' +
    'skies few scattered broken overcast clouds cloud cloudy fair partly mostly mainly sunny sun windy'
  ).split(' '),
);

/**
 * The name of a condition. The provider's text wins, because it is more precise than a code; unless it is English on a
 * page that is not: most APIs answer in English if the webmaster has not requested another language.
 */
export function conditionText(
  condition: WeatherCondition | undefined,
  { strings, language }: WeatherContext,
): string | undefined {
  const names: Readonly<Record<number, string>> = strings.conditions;
  const ours = names[canonicalCode(condition?.code) ?? -1];
  const theirs = condition?.text;
  if (!theirs) return ours;
  return ours && !/^en\b/i.test(language) && isEnglish(theirs) ? ours : theirs;
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => ENGLISH.has(word));
}
