import type { Weather } from './weather.js';

/**
 * Merges several responses: the reading of the first that has a temperature, the forecast of the first that has days,
 * and every other member of the first that has it. Many services have separate addresses for reading and forecast.
 */
export function mergeWeather(answers: readonly Weather[]): Weather {
  const reading = answers.find(({ temperature }) => temperature !== undefined) ?? answers[0];
  if (!reading) throw new TypeError('There is nothing to merge.');
  const forecast = answers.find(({ daily }) => daily.length) ?? reading;
  const first = <Name extends keyof Weather>(name: Name): Weather[Name] =>
    (reading[name] ?? answers.find((answer) => answer[name] !== undefined)?.[name]) as Weather[Name];
  const warned = answers.find(({ vigilance }) => vigilance === first('vigilance'));
  return {
    ...reading,
    place: first('place'),
    timeZone: first('timeZone'),
    vigilance: first('vigilance'),
    uv: first('uv'),
    ...(warned?.warnings && { warnings: warned.warnings }),
    daily: forecast.daily,
    source: bothOf(reading.source, forecast.source),
  };
}

/** Credits both services, without a link, which could lead to only one of them. */
function bothOf(one: Weather['source'], other: Weather['source']): Weather['source'] {
  if (!one || !other || one.name === other.name) return one ?? other;
  const names = [one, other].map(({ name, license }) => (license ? `${name} (${license})` : name));
  return { name: names.filter(Boolean).join(', ') };
}
