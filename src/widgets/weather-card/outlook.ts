import type { HourlyForecast } from '../../sources/weather/weather.js';
import { wallClock } from '../../text/time-zone.js';
import { numeral, type WeatherContext } from './weather-context.js';

/** In per cent: from this probability on, an hour counts as one with rain or snow. */
const LIKELY = 50;

/**
 * When rain or snow is likely to begin or to end within these hours, which follow each other, in one sentence; empty if
 * the source says nothing of one of them.
 */
export function outlookOf(hours: readonly HourlyForecast[], context: WeatherContext): string {
  const { outlook } = context.strings;
  const wet = hours.map(isWet);
  const [first] = wet;
  const last = hours.at(-1);
  if (!last || wet.includes(undefined)) return '';
  const change = hours[wet.indexOf(!first)];
  if (!change) return (first ? outlook.lasts : outlook.dry)(clockOf(last, context));
  const chance = change.precipitationProbability;
  return first
    ? outlook.ends(clockOf(change, context))
    : outlook.begins(
        clockOf(change, context),
        chance === undefined ? '' : context.strings.percent(numeral(chance, context)),
      );
}

/** By the probability, where the source gives one; an amount alone is one that it expects. */
function isWet({ precipitation, precipitationProbability: chance }: HourlyForecast): boolean | undefined {
  if (chance !== undefined) return chance >= LIKELY;
  return precipitation === undefined ? undefined : precipitation > 0;
}

function clockOf({ time }: HourlyForecast, { strings, timeZone }: WeatherContext): string {
  return strings.spoken.clock(wallClock(time, timeZone));
}
