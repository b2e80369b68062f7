import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ALERTS_KEPT, endAlert, forgetAlerts, insertAlert, listAlerts } from '../../../demo/api/alerts/alert-store.js';
import { AHEAD, createAlerts } from '../../../demo/api/alerts/routes.js';
import { originPolicy } from '../../../demo/api/http/origins.js';
import { answerProblem } from '../../../demo/api/problem.js';
import type { Services } from '../../../demo/api/services.js';
import type { Database } from '../../../demo/api/storage/database.js';
import type { ServedWeather } from '../../../demo/api/weather/current-weather.js';
import type { Warning } from '../../../demo/api/weather/vigilance.js';
import { ensureDemoAlert } from '../../../demo/seeds/alert.js';
import { parse } from '../../../src/sources/index.js';
import { engines, openMigrated } from '../storage/databases.js';

const START = Date.parse('2026-03-01T10:00:00Z');
const at = (minutes: number): Date => new Date(START + minutes * 60_000);
const noLimit = { max: Infinity, window: 60_000 };
const fields = { severity: 'warning', text: null, url: null, area: null } as const;

for (const engine of engines) {
  describe(`the alerts of the API on ${engine.name}`, () => {
    let database: Database;
    let now: Date;
    let warnings: Warning[];
    let reads: number;
    let isBroken: boolean;
    let api: ReturnType<typeof createAlerts>;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => {
      await database.query('DELETE FROM alerts');
      now = at(0);
      warnings = [];
      reads = 0;
      isBroken = false;
      const watched: Database = {
        ...database,
        writes: () => database.writes(),
        query(sql, params) {
          reads++;
          return isBroken ? Promise.reject(new Error('The database does not answer.')) : database.query(sql, params);
        },
      };
      const weather = { current: { warnings: () => warnings } } as unknown as ServedWeather;
      const services: Services = {
        ...{ database: watched, secret: 'x', clock: () => now, origins: originPolicy('http://localhost') },
        ...{ moderatorToken: undefined, proxies: 0, limits: { reads: noLimit, writes: noLimit }, weather },
      };
      api = createAlerts(services);
      api.onError(answerProblem);
    });

    const add = (id: string, from: number, until: number, changes: object = {}) =>
      insertAlert(database, id, { ...fields, title: id, startsAt: at(from), endsAt: at(until), ...changes });
    const ask = (headers: Record<string, string> = {}) => api.request('http://localhost/', { headers });
    const read = async () => {
      const body = await (await ask()).text();
      return parse('alerts', { body, contentType: 'application/json', url: 'http://localhost/' });
    };
    const ids = async (): Promise<string[]> => (await read()).map(({ id }) => id);

    it('are those that last, and those that begin within the hour, to any page', async () => {
      await add('over', -60, 0);
      await add('lasting', -60, 1);
      await add('soon', AHEAD / 60_000, 120);
      await add('later', AHEAD / 60_000 + 1, 120);
      assert.deepEqual((await ids()).sort(), ['lasting', 'soon']);
      const { headers } = await ask();
      assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(headers.get('Cache-Control'), 'public, max-age=60');
    });

    it('are read by the widget as they were written', async () => {
      await add('1', -60, 60, { text: 'Faites des réserves.', area: 'Rue des Lilas', url: 'https://c.example/eau' });
      assert.deepEqual(await read(), [
        {
          ...{ id: '1', version: '1', severity: 'warning', language: 'fr', title: '1' },
          ...{
            text: 'Faites des réserves.',
            area: 'Rue des Lilas',
            url: 'https://c.example/eau',
            from: at(-60),
            until: at(60),
          },
        },
      ]);
    });

    it('have the warnings of the State from orange on, each until its end if it has one', async () => {
      const warning = { phenomenon: 'Orages', url: 'https://v.example/', from: at(-60), until: at(60) };
      warnings = [
        { ...warning, level: 'red', phenomenon: 'Crues', hasNoEnd: true },
        { ...warning, level: 'orange' },
        { ...warning, level: 'yellow', phenomenon: 'Canicule' },
        { ...warning, level: 'orange', phenomenon: 'Avalanches', from: at(61) },
      ];
      await add('eau', -60, 60);
      const found = await read();
      assert.deepEqual(
        found.map(({ title, severity, level, until }) => [title, severity, level, until]),
        [
          ['Crues', 'danger', 'red', undefined],
          ['eau', 'warning', undefined, at(60)],
          ['Orages', 'warning', 'orange', at(60)],
        ],
      );
    });

    it('are answered from memory, with an entity tag that changes only with them', async () => {
      await add('eau', -60, 60);
      const etag = (await ask()).headers.get('ETag') ?? '';
      for (let count = 0; count < 1_000; count++) await ask();
      assert.equal(reads, 1);
      now = at(1);
      const again = await ask({ 'If-None-Match': etag });
      assert.deepEqual([again.status, await again.text()], [304, '']);
      await add('route', -60, 60);
      const changed = await ask({ 'If-None-Match': etag });
      assert.equal(changed.status, 200);
    });

    it('stay while the database fails, and end all the same', async () => {
      await add('court', -60, 1);
      await add('long', -60, 10);
      assert.equal((await ids()).length, 2);
      isBroken = true;
      now = at(1);
      assert.deepEqual(await ids(), ['long']);
      now = at(10);
      assert.deepEqual(await ids(), []);
    });

    it('are a failure, and not none, if they were never read', async () => {
      isBroken = true;
      assert.equal((await ask()).status, 500);
      isBroken = false;
      assert.deepEqual(await ids(), []);
    });

    it('are forgotten a year after their end', async () => {
      await add('ended', 0, 1_000_000);
      await add('over', 0, 60);
      await endAlert(database, 'ended', at(60));
      const year = new Date('2027-03-01T11:00:00Z');
      assert.equal(ALERTS_KEPT, 12);
      await forgetAlerts(database, year);
      assert.equal((await listAlerts(database, year)).length, 2);
      await forgetAlerts(database, new Date(year.getTime() + 1));
      assert.deepEqual(await listAlerts(database, year), []);
    });

    it('of the demo are one that is no danger, which a restart leaves unchanged', async () => {
      await ensureDemoAlert(database, now);
      const [alert, ...others] = await read();
      assert.deepEqual([alert?.severity, others], ['information', []]);
      await endAlert(database, alert?.id ?? '', now);
      now = at(1);
      await ensureDemoAlert(database, now);
      assert.deepEqual(await ids(), []);
    });
  });
}
