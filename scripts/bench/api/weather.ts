import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median } from '../statistics.js';
import { openPostgres } from '../../../demo/api/storage/postgres.js';
import { weatherName } from '../../../demo/api/weather/questions.js';
import { placesOf } from '../../../demo/api/weather/place.js';
import { startVersion } from './running-version.js';
import { sendAll } from './send-all.js';
import { read } from './workloads.js';

const ROUNDS = 5;
const READS = 6_000;
const WEATHER_PLACES = 'Saint-Martin-des-Prés: 48.31, -2.96';

/**
 * Prints the 99th percentile of the response time of the weather beside that of the news, in milliseconds, and beside the
 * floor: the same bytes from Node's HTTP server alone.
 */
export async function weatherBesideNews(tree: string): Promise<void> {
  const version = await startVersion(tree, 'PostgreSQL', 1, { settings: { WEATHER_PLACES }, fill: addWeather });
  const [port = 0] = version.ports;
  const floor = await startFloor(`http://127.0.0.1:${port}/api/weather`);
  try {
    const candidates = [
      ['/api/news', version.ports],
      ['/api/weather', version.ports],
      ['/api/weather', [floor.port]],
    ] as const;
    const all = candidates.map((): number[] => []);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [index, [path, ports]] of candidates.entries()) {
        const { milliseconds } = await sendAll(ports, await read(path, READS).requests(READS, version));
        // The first round warms up.
        if (round) all[index]?.push(milliseconds.sort((a, b) => a - b)[Math.floor(READS * 0.99)] ?? NaN);
      }
    }
    const [news = NaN, weather = NaN, least = NaN] = all.map((each) => median(each));
    const times = (one: number, other: number): string => `${(one / other).toFixed(2)} ×`;
    console.log(
      `p99 of GET /api/weather ${weather.toFixed(2)} ms, of GET /api/news ${news.toFixed(2)} ms: ${times(weather, news)}; ` +
        `of the same bytes from Node alone ${least.toFixed(2)} ms: ${times(least, news)}`,
    );
  } finally {
    floor.stop();
    await version.close();
  }
}

/** Starts the floor in a process of its own, as the API is. */
async function startFloor(address: string): Promise<{ port: number; stop(): void }> {
  const program = fileURLToPath(new URL('floor-server.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, address], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = (await once(child.stdout, 'data')) as [Buffer];
  return { port: Number(output), stop: () => void child.kill() };
}

/** Adds an answer of Open-Meteo that was just given, so that the API asks nobody. */
async function addWeather({ DATABASE_URL = '' }: Record<string, string>): Promise<void> {
  const database = openPostgres(DATABASE_URL);
  const [place] = placesOf(WEATHER_PLACES);
  const hour = new Date().toISOString().slice(0, 16);
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.now() + day * 864e5).toISOString().slice(0, 10));
  const answer = {
    utc_offset_seconds: 0,
    current: { time: hour, temperature_2m: 5.98, relative_humidity_2m: 92, weather_code: 61, is_day: 1 },
    daily: { time: days, temperature_2m_max: days.map(() => 9), temperature_2m_min: days.map(() => 2) },
  };
  await database.query(
    "INSERT INTO service_answers (name, ask_after, read_at, body) VALUES ($1, now() + interval '1 hour', now(), $2)",
    [place && weatherName(place), JSON.stringify([JSON.stringify(answer)])],
  );
  await database.close();
}
