import type { ServerResponse } from 'node:http';
import { createWeatherRoute } from '../../../demo/api/weather/routes.js';
import { createCurrentWeather } from '../../../demo/api/weather/current-weather.js';
import { askDue } from '../../../demo/api/asked/ask-due.js';
import { questionsOf } from '../../../demo/api/weather/questions.js';
import { weatherSettings, type WeatherSettings } from '../../../demo/api/weather/settings.js';
import { answerProblem } from '../../../demo/api/problem.js';
import type { Database } from '../../../demo/api/storage/database.js';
import type { SourceServer } from '../../support/source-server.js';

interface WeatherReply {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

/** One process of the API: `round` is what it does at every pause, `read` a request of a page. */
export interface Process {
  round(): Promise<void>;
  read(query?: string, headers?: Record<string, string>): Promise<WeatherReply>;
  /** The failures so far, `QUESTION STATUS`. */
  failures: string[];
}

/** A process with the settings of an environment, whose services are simulated by `source`. */
export function startProcess(
  environment: Record<string, string>,
  { database, clock, source }: { database: Database; clock: () => Date; source: SourceServer },
  options: Partial<WeatherSettings> = {},
): Process {
  const read = weatherSettings(environment);
  if (!read) throw new Error('No weather is configured.');
  const settings = { ...read, network: source.network(), ...options };
  const current = createCurrentWeather({ database, clock, settings });
  const api = createWeatherRoute({ settings, current });
  api.onError(answerProblem);
  const failures: string[] = [];
  return {
    failures,
    async round() {
      const asker = { ...settings, database, clock };
      await askDue(questionsOf(settings), asker, (name, status) => failures.push(`${name.split(' ')[0]} ${status}`));
      await current.refresh();
    },
    async read(query = '', headers = {}) {
      const response = await api.request(`/${query}`, { headers });
      const text = await response.text();
      const body = (text ? JSON.parse(text) : {}) as WeatherReply['body'];
      return { status: response.status, headers: response.headers, body };
    },
  };
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, value: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(value));
}

/** Open-Meteo's answer for a moment. */
export function openMeteoAnswer(at: Date, temperature = 5.98): object {
  return {
    latitude: 48.3,
    longitude: -2.96,
    utc_offset_seconds: 0,
    timezone: 'GMT',
    current_units: { time: 'iso8601', temperature_2m: '°C', relative_humidity_2m: '%' },
    current: {
      time: at.toISOString().slice(0, 16),
      temperature_2m: temperature,
      relative_humidity_2m: 92,
      weather_code: 61,
      is_day: 1,
    },
    hourly_units: { time: 'iso8601', precipitation: 'mm' },
    hourly: {
      time: [at.toISOString().slice(0, 16)],
      temperature_2m: [5.5],
      weather_code: [61],
      precipitation: [0.4],
      precipitation_probability: [70],
    },
    daily_units: { time: 'iso8601' },
    daily: {
      time: [at.toISOString().slice(0, 10)],
      weather_code: [61],
      temperature_2m_max: [9],
      temperature_2m_min: [2],
      sunrise: [`${at.toISOString().slice(0, 10)}T07:58`],
      sunset: [`${at.toISOString().slice(0, 10)}T18:21`],
    },
  };
}

/** A step of a warning: its colour and hours of 13 February 2026, in UTC; from 24 on those of the next day. */
type Step = [color: number, from: number, until: number];

/** Météo-France's answer for two départements; the given one has these phenomena, the other is red everywhere. */
export function vigilanceAnswer(department: string, phenomena: Record<string, Step[]>): object {
  const hour = (of: number): string => new Date(Date.UTC(2026, 1, 13, of)).toISOString().replace('.000', '');
  const domain = (id: string, items: Record<string, Step[]>): object => ({
    domain_id: id,
    phenomenon_items: Object.entries(items).map(([phenomenon, steps]) => ({
      phenomenon_id: phenomenon,
      timelaps_items: steps.map(([color, from, until]) => ({
        color_id: color,
        begin_time: hour(from),
        end_time: hour(until),
      })),
    })),
  });
  const periodOf = (echeance: string, isIn: (from: number) => boolean): object => ({
    echeance,
    timelaps: {
      domain_ids: [
        domain('99', { 1: [[4, 0, 48]] }),
        domain(
          department,
          Object.fromEntries(Object.entries(phenomena).map(([id, steps]) => [id, steps.filter(([, at]) => isIn(at))])),
        ),
      ],
    },
  });
  return { product: { periods: [periodOf('J', (at) => at < 24), periodOf('J1', (at) => at >= 24)] } };
}
