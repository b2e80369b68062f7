import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { beforeEach, describe, it } from 'node:test';
import { askedServices } from '../../support/asked-services.js';
import { askDue } from '../../../demo/api/asked/ask-due.js';
import { createCurrentTownHall } from '../../../demo/api/town-hall/current-town-hall.js';
import { TOWN_HALL_INTERVAL, townHallQuestion } from '../../../demo/api/town-hall/question.js';
import { createTownHallRoute } from '../../../demo/api/town-hall/routes.js';
import { townHallSettings } from '../../../demo/api/town-hall/settings.js';
import { insertSpecialDays } from '../../../demo/api/town-hall/special-store.js';
import { answerProblem } from '../../../demo/api/problem.js';
import { type Office, parse } from '../../../src/sources/index.js';
import { directoryAnswer } from './directory-answer.js';

const NOW = new Date('2026-11-30T10:00:00Z');

function send(response: ServerResponse, value: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(value));
}

describe('the town hall', () => {
  const services = askedServices();
  let now: number;
  const clock = (): Date => new Date(now);

  /** A process of the API, with the failures that it has logged. */
  function start(environment: Record<string, string> = {}) {
    const read = townHallSettings({ TOWN_HALL_CODE: '22313', ...environment });
    assert.ok(read);
    const settings = { ...read, network: services.source.network() };
    const current = createCurrentTownHall({ database: services.database, clock, settings });
    const route = createTownHallRoute({ settings, current });
    route.onError(answerProblem);
    const failures: number[] = [];
    return {
      failures,
      current,
      async round() {
        const asker = { ...settings, database: services.database, clock };
        await askDue([townHallQuestion(settings)], asker, (_name, status) => failures.push(status));
        await current.refresh();
      },
      read: async (headers: Record<string, string> = {}) => route.request('/', { headers }),
      async office(): Promise<Office> {
        const body = await (await route.request('/')).text();
        const [office] = parse('offices', { body, contentType: 'application/json', url: 'https://api.example/' });
        assert.ok(office);
        return office;
      },
    };
  }

  beforeEach(async () => {
    await services.database.query('DELETE FROM special_hours');
    now = NOW.getTime();
    services.source.answer = (_request, response) => send(response, directoryAnswer());
  });

  it('is asked for by its INSEE code, with more than the ten entries of the default', async () => {
    await start().round();
    const url = new URL(services.source.requests[0]?.url ?? '', 'https://x.example');
    assert.equal(url.searchParams.get('where'), 'code_insee_commune="22313" and pivot LIKE "mairie"');
    assert.equal(url.searchParams.get('limit'), '100');
  });

  it('is answered from memory, as the widget reads it', async () => {
    const api = start();
    assert.equal((await api.read()).status, 503);
    await api.round();
    const office = await api.office();
    assert.equal(office.name, 'Mairie – Saint-Martin-des-Prés');
    assert.deepEqual(office.hours?.weekly[0]?.ranges, [
      { from: 510, to: 720 },
      { from: 810, to: 1_020 },
    ]);
    assert.deepEqual(office.hours?.holidays, { territory: 'metropole', goodFriday: false });
    assert.equal(office.telephones[0]?.url, 'tel:0199000000');
    const body = (await (await api.read()).json()) as { readAt: string };
    assert.equal(body.readAt, '2026-11-30T11:00:00+01:00');
  });

  it('costs one request for any number of reads and of processes, until its interval is over', async () => {
    const apis = [start(), start()];
    for (const api of apis) await api.round();
    for (let index = 0; index < 200; index++) await apis[0]?.read();
    now += TOWN_HALL_INTERVAL - 1;
    for (const api of apis) await api.round();
    assert.equal(services.source.requests.length, 1);
    now += 1;
    for (const api of apis) await api.round();
    assert.equal(services.source.requests.length, 2);
  });

  it('confirms an answer that has not changed', async () => {
    const api = start();
    await api.round();
    const first = await api.read();
    const again = await api.read({ 'If-None-Match': first.headers.get('ETag') ?? '' });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
    assert.match(first.headers.get('Cache-Control') ?? '', /max-age=\d+/);
    assert.equal(first.headers.get('Access-Control-Allow-Origin'), '*');
  });

  it('keeps the last good answer while the directory limits, fails, changes shape or has no town hall', async () => {
    const api = start();
    await api.round();
    const known = await (await api.read()).text();
    const faults: ((response: ServerResponse) => void)[] = [
      (response) => response.writeHead(429, { 'Retry-After': '3600' }).end(),
      (response) => response.writeHead(500).end(),
      (response) => response.destroy(),
      (response) => response.writeHead(200).end('<!doctype html><html>Maintenance</html>'),
      (response) => send(response, { results: [{ name: 'Mairie' }] }),
      (response) => send(response, { total_count: 0, results: [] }),
      (response) => send(response, { total_count: 1, results: [{ plage_ouverture: '[]', nom: '' }] }),
    ];
    for (const fault of faults) {
      now += TOWN_HALL_INTERVAL;
      services.source.answer = (_request, response) => fault(response);
      await api.round();
      assert.equal(await (await api.read()).text(), known);
    }
    assert.deepEqual(api.failures, [429, 500, 0, 200, 200, 200, 200]);
    // The whole process starts again: what is kept is there at once.
    const restarted = start();
    await restarted.current.refresh();
    assert.equal(await (await restarted.read()).text(), known);
  });

  it('has the commune’s own closures and exceptional hours, on its main town hall', async () => {
    const { results } = directoryAnswer() as { results: object[] };
    const second = { ...results[0], id: 'b', nom: 'Mairie déléguée - Le Bourg' };
    services.source.answer = (_request, response) => send(response, { total_count: 2, results: [second, results[0]] });
    const days = {
      id: 'x',
      firstDay: '2026-12-24',
      lastDay: '2026-12-24',
      ranges: ['08:30-12:00'],
      reason: 'Réveillon',
    };
    await insertSpecialDays(services.database, days);
    const past = { id: 'y', firstDay: '2026-11-02', lastDay: '2026-11-03', ranges: [], reason: '' };
    await insertSpecialDays(services.database, past);
    const api = start();
    await api.round();
    const body = await (await api.read()).text();
    const offices = parse('offices', { body, contentType: 'application/json', url: 'https://api.example/' });
    assert.deepEqual(
      offices.map(({ name, hours }) => [name, hours?.special]),
      [
        [
          'Mairie – Saint-Martin-des-Prés',
          [{ from: '2026-12-24', until: '2026-12-24', ranges: [{ from: 510, to: 720 }], reason: 'Réveillon' }],
        ],
        ['Mairie déléguée – Le Bourg', []],
      ],
    );
  });

  it('is closed on Good Friday where the commune says so, and on holidays of its territory', async () => {
    services.source.answer = (_request, response) => send(response, directoryAnswer({ code_insee_commune: '67482' }));
    const api = start({ TOWN_HALL_CODE: '67482', TOWN_HALL_GOOD_FRIDAY: 'on' });
    await api.round();
    assert.deepEqual((await api.office()).hours?.holidays, { territory: 'alsace-moselle', goodFriday: true });
  });

  it('keeps hours over midnight, by appointment, and their remarks', async () => {
    const plage_ouverture = JSON.stringify([
      {
        ...{ nom_jour_debut: 'Samedi', nom_jour_fin: 'Samedi', commentaire: 'Sur rendez-vous' },
        ...{ valeur_heure_debut_1: '20:00:00', valeur_heure_fin_1: '02:00:00' },
        ...{ valeur_heure_debut_2: '', valeur_heure_fin_2: '' },
      },
    ]);
    services.source.answer = (_request, response) => send(response, directoryAnswer({ plage_ouverture }));
    const api = start();
    await api.round();
    assert.deepEqual((await api.office()).hours?.weekly[0]?.ranges, [
      { from: 1_200, to: 1_560, kind: 'appointment', comment: 'Sur rendez-vous' },
    ]);
  });
});

describe('the settings of the town hall', () => {
  it('are none without a code', () => {
    assert.equal(townHallSettings({}), undefined);
  });

  it('accept the codes of mainland France, Corsica and overseas', () => {
    for (const code of ['22313', '2a004', ' 97411 ']) {
      assert.equal(townHallSettings({ TOWN_HALL_CODE: code })?.code, code.trim().toUpperCase());
    }
  });

  const wrong: [environment: Record<string, string>, message: RegExp][] = [
    [{ TOWN_HALL_CODE: '2231' }, /code INSEE/],
    [{ TOWN_HALL_CODE: '22313" or 1=1' }, /code INSEE/],
    [{ TOWN_HALL_GOOD_FRIDAY: 'on' }, /TOWN_HALL_CODE/],
    [{ TOWN_HALL_CODE: '67482', TOWN_HALL_GOOD_FRIDAY: 'oui' }, /«.on.» ou «.off.»/],
  ];
  for (const [environment, message] of wrong) {
    it(`refuse ${JSON.stringify(environment)}`, () => {
      assert.throws(() => townHallSettings(environment), message);
    });
  }
});
