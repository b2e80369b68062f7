import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { OLDEST_ANSWER } from '../../../demo/api/weather/current-weather.js';
import { AFTER_FAILURE, INTERVAL } from '../../../demo/api/asked/ask-due.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { parse } from '../../../src/sources/index.js';
import { type SourceServer, startSourceServer } from '../../support/source-server.js';
import { engines, openMigrated } from '../storage/databases.js';
import { openMeteoAnswer, type Process, sendJson, startProcess } from './service.js';

const START = Date.parse('2026-02-13T17:00:00Z');
const ONE = { WEATHER_PLACES: 'Saint-Martin-des-Prés: 48.31, -2.96' };

for (const engine of engines) {
  describe(`the weather on ${engine.name}`, () => {
    let database: Database;
    let source: SourceServer;
    let now: number;
    const clock = (): Date => new Date(now);
    const processOf = (environment: Record<string, string> = ONE): Process =>
      startProcess(environment, { database, clock, source });
    before(async () => {
      database = await openMigrated(engine);
      source = await startSourceServer();
    });
    after(async () => {
      await source.close();
      await database.close();
    });
    beforeEach(async () => {
      await database.query('DELETE FROM service_answers');
      now = START;
      source.requests = [];
      source.answer = (_request, response) => sendJson(response, openMeteoAnswer(clock()));
    });

    it('is that of the service as weather.json, with the place and the time of the answer', async () => {
      const api = processOf();
      await api.round();
      const { status, headers, body } = await api.read();
      assert.equal(status, 200);
      assert.equal(headers.get('Content-Type'), 'application/json; charset=utf-8');
      assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(body.place, 'Saint-Martin-des-Prés');
      assert.equal(body.readAt, '2026-02-13T18:00:00+01:00');
      const read = parse('weather', {
        body: JSON.stringify(body),
        contentType: 'application/json',
        url: 'https://commune.example/api/weather',
      });
      assert.equal(read.temperature, 5.98);
      assert.equal(read.humidity, 92);
      assert.equal(read.condition.code, 61);
      assert.deepEqual(read.observedAt, clock());
      assert.equal(read.daily[0]?.max, 9);
      assert.deepEqual(read.hourly?.[0]?.time, clock());
      assert.equal(read.hourly?.[0]?.precipitationProbability, 70);
      assert.deepEqual(read.sunset, new Date('2026-02-13T18:21:00Z'));
      assert.match(read.source?.name ?? '', /Open-Meteo/);
    });

    it('is asked for once per interval, whatever the number of pages and of processes', async () => {
      const processes = [processOf(), processOf(), processOf()];
      await Promise.all(processes.map((each) => each.round()));
      await Promise.all(processes.map((each) => each.round()));
      for (let count = 0; count < 10_000; count++) {
        const { status } = await (processes[count % 3] as Process).read();
        assert.equal(status, 200);
      }
      assert.equal(source.requests.length, 1);
      now += INTERVAL - 1;
      await Promise.all(processes.map((each) => each.round()));
      assert.equal(source.requests.length, 1);
      now += 1;
      await Promise.all(processes.map((each) => each.round()));
      assert.equal(source.requests.length, 2);
    });

    it('is known to a process that starts later, without asking the service', async () => {
      await processOf().round();
      source.answer = (_request, response) => response.destroy();
      const later = processOf();
      await later.round();
      assert.equal((await later.read()).body.temperature, 5.98);
      assert.equal(source.requests.length, 1);
    });

    it('is unknown until the first answer, and again when the last one is a day old', async () => {
      const api = processOf();
      const { status, body, headers } = await api.read();
      assert.deepEqual([status, body.code, headers.get('Retry-After')], [503, 'weather-unknown', '60']);
      await api.round();
      source.answer = (_request, response) => response.writeHead(500).end();
      now += OLDEST_ANSWER;
      await api.round();
      assert.equal((await api.read()).status, 200);
      now += 1;
      assert.equal((await api.read()).status, 503);
    });

    const faults: [title: string, answer: SourceServer['answer'], status: number][] = [
      ['fails', (_request, response) => response.writeHead(500).end(), 500],
      ['breaks off', (_request, response) => response.destroy(), 0],
      ['refuses the key', (_request, response) => response.writeHead(401).end('{"cod":401,"message":"Invalid"}'), 401],
      ['answers with a page', (_request, response) => response.end('<html><body>Maintenance</body></html>'), 200],
      ['changes its shape', (_request, response) => sendJson(response, { meteo: { temp: '5 degrés' } }), 200],
      ['gives no temperature', (_request, response) => sendJson(response, { current: { time: '2026-02-13' } }), 200],
      ['gives an old day', (_request, response) => sendJson(response, openMeteoAnswer(new Date(START - 2e8), 30)), 200],
      [
        'gives a future day',
        (_request, response) => sendJson(response, openMeteoAnswer(new Date(START + 2e8), 30)),
        200,
      ],
    ];
    for (const [title, answer, status] of faults) {
      it(`stays the last good one, with its time, while the service ${title}`, async () => {
        const api = processOf();
        await api.round();
        const good = await api.read();
        source.answer = answer;
        now += INTERVAL;
        await api.round();
        assert.deepEqual(await api.read().then(({ body }) => body), good.body);
        assert.deepEqual(api.failures, [`weather ${status}`]);
        source.answer = (_request, response) => sendJson(response, openMeteoAnswer(clock(), 7));
        now += AFTER_FAILURE - 1;
        await api.round();
        assert.equal((await api.read()).body.temperature, 5.98);
        now += 1;
        await api.round();
        assert.equal((await api.read()).body.temperature, 7);
      });
    }

    it('stays the last good one while the service freezes', async () => {
      const frozen = new AbortController();
      const api = startProcess(ONE, { database, clock, source }, { timeLimit: () => frozen.signal });
      await api.round();
      source.answer = () => frozen.abort();
      now += INTERVAL;
      await api.round();
      assert.equal((await api.read()).body.temperature, 5.98);
      assert.deepEqual(api.failures, ['weather 0']);
    });

    it('is asked for again when the service says so, if that is later than usual, within six hours', async () => {
      const api = processOf();
      for (const [seconds, waited] of [
        ['3600', 3_600_000],
        ['1', AFTER_FAILURE],
        ['999999', 6 * 3_600_000],
        ['tomorrow', AFTER_FAILURE],
      ] as const) {
        await database.query('DELETE FROM service_answers');
        source.answer = (_request, response) => response.writeHead(429, { 'Retry-After': seconds }).end();
        await api.round();
        source.requests = [];
        now += waited - 1;
        await api.round();
        assert.equal(source.requests.length, 0, seconds);
        now += 1;
        await api.round();
        assert.equal(source.requests.length, 1, seconds);
      }
    });

    it('is confirmed by the service, and then as new as a new answer', async () => {
      const api = processOf();
      source.answer = (request, response) => {
        if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
        else sendJson(response, openMeteoAnswer(clock()), { ETag: '"1"' });
      };
      await api.round();
      now += INTERVAL;
      await api.round();
      assert.equal((await api.read()).body.readAt, '2026-02-13T18:15:00+01:00');
      assert.deepEqual(api.failures, []);
    });

    it('answers 304 to a page that has it', async () => {
      const api = processOf();
      await api.round();
      const { headers } = await api.read();
      const again = await api.read('', { 'If-None-Match': headers.get('ETag') ?? '' });
      assert.deepEqual([again.status, again.body], [304, {}]);
      assert.equal(again.headers.get('Cache-Control'), 'public, max-age=60');
    });

    it('is that of the place in the address, by default of the first one', async () => {
      const api = processOf({ WEATHER_PLACES: 'Le Bourg: 48.31, -2.96; L’Île-aux-Moines: 47.6, -2.85' });
      source.answer = (request, response) =>
        sendJson(response, openMeteoAnswer(clock(), request.url?.includes('latitude=47.6') ? 9 : 5));
      await api.round();
      assert.equal((await api.read()).body.temperature, 5);
      assert.equal((await api.read('?place=l-ile-aux-moines')).body.temperature, 9);
      const unknown = await api.read('?place=paris');
      assert.equal(unknown.status, 404);
      assert.match(String(unknown.body.detail), /le-bourg, l-ile-aux-moines/);
    });

    it('is asked for at once after a clock that was far in the future', async () => {
      now = START + 10 * 365 * 86_400_000;
      await processOf().round();
      now = START;
      source.requests = [];
      await processOf().round();
      assert.equal(source.requests.length, 1);
    });
  });
}
