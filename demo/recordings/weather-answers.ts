import { readFileSync } from 'node:fs';
import { isoInZone, wallClock } from '../../src/text/time-zone.js';
import { type Recording, HUGE, type Size } from './answer.js';
import { addDays } from '../seeds/days.js';

const ZONE = 'Europe/Paris';
const QUARTER = 15 * 60_000;
const HOUR = 4 * QUARTER;

interface OpenWeatherMap {
  weather: { icon: string }[];
}

interface OpenMeteo {
  current: Record<string, number | string | null>;
  daily: Record<string, (number | string | null)[]> & { time: string[] };
}

interface WeatherJson {
  condition: { isDay: boolean };
  sunrise: string;
  sunset: string;
  daily: { date: string }[];
  hourly: object[];
  vigilance: object;
  warnings: { until?: string }[];
}

/** OpenWeatherMap's current weather 2.5 with `units=metric&lang=fr`, observed at the last full hour. */
export const openWeatherMap: Recording = {
  contentType: 'application/json; charset=utf-8',
  body(size, now) {
    if (size === 'empty') return undefined;
    const answer = read('openweathermap.json') as OpenWeatherMap;
    const hour = floor(now, HOUR);
    const { offset } = wallClock(hour, ZONE);
    const [condition] = answer.weather;
    const icon = isDay(hour) ? '10d' : '10n';
    const weather = Array.from({ length: size === 'huge' ? HUGE : 1 }, () => ({ ...condition, icon }));
    return JSON.stringify({ ...answer, weather, dt: hour.getTime() / 1000, timezone: offset * 60 });
  },
};

/** Open-Meteo's `/v1/forecast` with `timezone=auto`: local times without an offset, one array per daily variable. */
export const openMeteo: Recording = {
  contentType: 'application/json; charset=utf-8',
  body(size, now) {
    if (size === 'empty') return undefined;
    const answer = read('open-meteo.json') as OpenMeteo;
    const quarter = floor(now, QUARTER);
    const time = isoInZone(quarter, ZONE).slice(0, 16);
    return JSON.stringify({
      ...answer,
      utc_offset_seconds: wallClock(quarter, ZONE).offset * 60,
      current: { ...answer.current, time, is_day: isDay(quarter) ? 1 : 0 },
      daily: openMeteoDaily(answer.daily, size, time.slice(0, 10)),
    });
  },
};

/** The project's own `weather.json`, with a vigilance alert. */
export const weatherJson: Recording = {
  contentType: 'application/json; charset=utf-8',
  body(size, now) {
    if (size === 'empty') return undefined;
    const answer = read('weather.json') as WeatherJson;
    const hour = floor(now, HOUR);
    const today = isoInZone(hour, ZONE).slice(0, 10);
    const until = isoInZone(new Date(hour.getTime() + 18 * HOUR), ZONE);
    return JSON.stringify({
      ...answer,
      observedAt: isoInZone(hour, ZONE),
      condition: { ...answer.condition, isDay: isDay(hour) },
      daily: days(size, answer.daily.length).map((day) => ({
        ...answer.daily[day % answer.daily.length],
        date: addDays(today, day),
      })),
      hourly: days(size, 24).map((step) => ({
        ...answer.hourly[step % answer.hourly.length],
        time: isoInZone(new Date(hour.getTime() + step * HOUR), ZONE),
      })),
      sunrise: `${today}${answer.sunrise.slice(10)}`,
      sunset: `${today}${answer.sunset.slice(10)}`,
      vigilance: { ...answer.vigilance, until },
      warnings: answer.warnings.map((warning) => ({ ...warning, ...(warning.until && { until }) })),
    });
  },
};

function openMeteoDaily(daily: OpenMeteo['daily'], size: Size, today: string): OpenMeteo['daily'] {
  const numbers = days(size, daily.time.length);
  const repeated = Object.entries(daily).map(([name, values]) => [
    name,
    numbers.map((day) => values[day % values.length] ?? null),
  ]);
  return { ...(Object.fromEntries(repeated) as OpenMeteo['daily']), time: numbers.map((day) => addDays(today, day)) };
}

function days(size: Size, usual: number): number[] {
  const count = size === 'huge' ? HUGE : usual;
  return Array.from({ length: count }, (_, day) => day);
}

function floor(date: Date, step: number): Date {
  return new Date(Math.floor(date.getTime() / step) * step);
}

function isDay(date: Date): boolean {
  const { hour } = wallClock(date, ZONE);
  return hour >= 7 && hour < 20;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`answers/${name}`, import.meta.url), 'utf8'));
}
