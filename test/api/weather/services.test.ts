import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it, mock } from 'node:test';
import { AFTER_FAILURE, INTERVAL } from '../../../demo/api/asked/ask-due.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { weatherServices } from '../../../demo/api/weather/weather-services.js';
import { prerenderWidget } from '../../../src/prerender/index.js';
import { plainText } from '../../../src/text/plain-text.js';
import { type SourceServer, startSourceServer } from '../../support/source-server.js';
import { type Engine, engines, openMigrated } from '../storage/databases.js';
import { type Process, sendJson, startProcess } from './service.js';
import { fakeServices } from './services.js';

const START = Date.parse('2026-02-13T17:00:00Z');
const HOUR = 3_600_000;
const PLACES = { WEATHER_PLACES: 'Saint-Martin-des-Prés: 48.31, -2.96' };

/** What the card shows for the answer of the API, as a reader has it; `undefined` if it has nothing to show. */
async function words(api: Process): Promise<string | undefined> {
  const { html } = await prerenderWidget(
    'weather-card',
    { endpoint: '/api/weather' },
    {
      baseUrl: 'https://commune.example/',
      async fetch() {
        const { status, headers, body } = await api.read();
        headers.set('Date', new Date().toUTCString());
        return new Response(JSON.stringify(body), { status, headers });
      },
    },
  );
  // `plainText` leaves out the data beside the content.
  return html && plainText(html).replace(/[\u00a0\u202f]/g, ' ');
}

it('has a fake for every weather service', () => {
  assert.deepEqual(Object.keys(fakeServices).toSorted(), Object.keys(weatherServices).toSorted());
});

for (const [name, fake] of Object.entries(fakeServices)) {
  describe(`the weather of ${name}`, () => {
    let database: Database;
    let source: SourceServer;
    let api: Process;
    const frozen = { signal: new AbortController() };
    const advance = (milliseconds: number): void => mock.timers.setTime(Date.now() + milliseconds);
    before(async () => {
      database = await openMigrated(engines[0] as Engine);
      source = await startSourceServer();
      mock.timers.enable({ apis: ['Date'], now: START });
    });
    after(async () => {
      mock.timers.reset();
      await source.close();
      await database.close();
    });
    beforeEach(async () => {
      mock.timers.setTime(START);
      await database.query('DELETE FROM service_answers');
      source.requests = [];
      frozen.signal = new AbortController();
      answerWith(5.98);
      const environment = { ...PLACES, ...fake.environment, WEATHER_SERVICE: name };
      const clock = () => new Date();
      api = startProcess(environment, { database, clock, source }, { timeLimit: () => frozen.signal.signal });
      await api.round();
    });

    function answerWith(temperature: number, shift = 0): void {
      source.answer = ({ url = '' }, response) =>
        sendJson(response, fake.answer(url, new Date(Date.now() + shift), temperature));
    }

    it('is what the service says, asked as it wants to be', async () => {
      assert.deepEqual(api.failures, []);
      assert.match((await words(api)) ?? '', /5,98 °C/);
      assert.match((await words(api)) ?? '', /[Ll]égère pluie|[Pp]luie/);
      assert.match((await words(api)) ?? '', /92 %/);
      for (const { headers } of source.requests) {
        assert.equal(headers.host, fake.host);
        for (const [header, value] of Object.entries(fake.headers ?? {})) assert.equal(headers[header], value);
      }
    });

    const faults: Record<string, () => void> = {
      limits: () => (source.answer = (_request, response) => response.writeHead(429, { 'Retry-After': '60' }).end()),
      fails: () => (source.answer = (_request, response) => response.writeHead(503).end('<h1>Maintenance</h1>')),
      freezes: () => (source.answer = () => frozen.signal.abort()),
      'changes its shape': () =>
        (source.answer = (_request, response) => sendJson(response, { meteo: { temp: '5 degrés' } })),
      'lies about the time, in the past': () => answerWith(30, -48 * HOUR),
      'lies about the time, in the future': () => answerWith(30, 48 * HOUR),
    };
    for (const [title, begin] of Object.entries(faults)) {
      it(`stays while the service ${title}, says its time, then is no longer the weather, and comes back`, async () => {
        begin();
        advance(INTERVAL);
        await api.round();
        assert.equal(api.failures.length, 1);
        assert.match((await words(api)) ?? '', /^(?!.*actuel).*5,98 °C/);
        advance(4 * HOUR);
        await api.round();
        assert.match((await words(api)) ?? '', /n’est peut-être plus actuel : 13\/02\/2026 - 18:00.*5,98 °C/);
        advance(8 * HOUR);
        await api.round();
        assert.match((await words(api)) ?? '', /n’est peut-être plus actuel : 13\/02\/2026 - 18:00.*5,98 °C/);
        advance(12 * HOUR);
        await api.round();
        assert.deepEqual([(await api.read()).status, await words(api)], [503, undefined]);
        frozen.signal = new AbortController();
        answerWith(7);
        advance(AFTER_FAILURE);
        await api.round();
        assert.match((await words(api)) ?? '', /^(?!.*actuel).*7 °C/);
      });
    }
  });
}
