import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { askedServices } from '../../support/asked-services.js';
import { INTERVAL } from '../../../demo/api/asked/ask-due.js';
import { warningsOf } from '../../../demo/api/weather/vigilance.js';
import { parse } from '../../../src/sources/index.js';
import { openMeteoAnswer, type Process, sendJson, startProcess, vigilanceAnswer } from './service.js';

const SETTINGS = {
  WEATHER_PLACES: 'Saint-Martin-des-Prés: 48.31, -2.96',
  VIGILANCE_KEY: 'clé-de-test',
  VIGILANCE_DEPARTMENT: '22',
};

describe('the warnings of Météo-France', () => {
  const services = askedServices();
  let now: number;
  let vigilance: (phenomena: Parameters<typeof vigilanceAnswer>[1]) => void;
  const clock = (): Date => new Date(now);
  const startApi = (): Process => startProcess(SETTINGS, { ...services, clock });
  const shown = async (api: Process): Promise<unknown[]> => {
    const { body } = await api.read();
    return ((body.warnings ?? []) as Record<string, unknown>[]).map(
      ({ level, phenomenon, until }) => `${String(level)} ${String(phenomenon)} ${String(until)}`,
    );
  };
  beforeEach(async () => {
    now = Date.parse('2026-02-13T10:00:00Z');
    vigilance = (phenomena) => {
      services.source.answer = (request, response) => {
        const isWarning = request.url?.includes('DPVigilance');
        sendJson(response, isWarning ? vigilanceAnswer('22', phenomena) : openMeteoAnswer(clock()));
      };
    };
    vigilance({});
  });

  it('are those of the département alone, the gravest first, and that one is the vigilance of the card', async () => {
    vigilance({ 1: [[2, 8, 20]], 3: [[3, 12, 18]], 6: [[1, 0, 24]] });
    const api = startApi();
    await api.round();
    assert.deepEqual(await shown(api), [
      'orange Orages 2026-02-13T19:00:00+01:00',
      'yellow Vent violent 2026-02-13T21:00:00+01:00',
    ]);
    const { body } = await api.read();
    const read = parse('weather', {
      body: JSON.stringify(body),
      contentType: 'application/json',
      url: 'https://commune.example/api/weather',
    });
    assert.equal(read.vigilance?.level, 'orange');
    assert.equal(read.vigilance.phenomenon, 'Orages');
    assert.deepEqual(read.vigilance.until, new Date('2026-02-13T18:00:00Z'));
  });

  it('end with their own period, whether the service answers or not', async () => {
    vigilance({ 1: [[2, 8, 20]], 3: [[3, 12, 18]] });
    const api = startApi();
    await api.round();
    services.source.answer = (_request, response) => response.writeHead(503).end();
    now = Date.parse('2026-02-13T17:59:59Z');
    await api.round();
    assert.equal((await shown(api)).length, 2);
    now += 1_000;
    assert.deepEqual(await shown(api), ['yellow Vent violent 2026-02-13T21:00:00+01:00']);
    now = Date.parse('2026-02-13T20:00:00Z');
    assert.deepEqual(await shown(api), []);
    assert.equal((await api.read()).body.vigilance, undefined);
  });

  it('are one if a phenomenon goes on at its level, and two if the level changes', async () => {
    vigilance({
      5: [
        [2, 6, 24],
        [2, 24, 30],
        [3, 30, 36],
      ],
    });
    const api = startApi();
    await api.round();
    assert.deepEqual(await shown(api), [
      'orange Neige-verglas 2026-02-14T13:00:00+01:00',
      'yellow Neige-verglas 2026-02-14T07:00:00+01:00',
    ]);
  });

  it('change the weather’s version, so that no page keeps what has changed', async () => {
    const api = startApi();
    await api.round();
    const { headers } = await api.read();
    vigilance({ 3: [[4, 12, 18]] });
    now += INTERVAL;
    await api.round();
    const again = await api.read('', { 'If-None-Match': headers.get('ETag') ?? '' });
    assert.equal(again.status, 200);
    assert.equal((again.body.vigilance as { level?: string }).level, 'red');
  });

  it('do not concern the weather when they fail, nor the reverse', async () => {
    for (const failing of ['DPVigilance', 'forecast']) {
      await services.database.query('DELETE FROM service_answers');
      services.source.answer = (request, response) => {
        if (request.url?.includes(failing)) response.writeHead(500).end();
        else if (request.url?.includes('DPVigilance')) sendJson(response, vigilanceAnswer('22', { 1: [[3, 8, 20]] }));
        else sendJson(response, openMeteoAnswer(clock()));
      };
      const api = startApi();
      await api.round();
      assert.equal(api.failures.length, 1);
      assert.equal((await api.read()).status, failing === 'forecast' ? 503 : 200);
    }
  });

  it('are asked for with the key in a header, never in an address or an answer', async () => {
    const api = startApi();
    await api.round();
    const asked = services.source.requests.find(({ url }) => url?.includes('DPVigilance'));
    assert.equal(asked?.headers.apikey, 'clé-de-test');
    assert.ok(services.source.requests.every(({ url }) => !url?.includes('cl')));
    assert.ok(!JSON.stringify((await api.read()).body).includes('test'));
  });

  it('are unknown, not green, where the answer lacks the département or has another shape', () => {
    const answer = JSON.stringify(vigilanceAnswer('22', {}));
    assert.deepEqual(warningsOf(answer, '22'), []);
    for (const wrong of ['{}', 'null', '[]', '{"product":{"periods":3}}']) {
      assert.throws(() => warningsOf(wrong, '22'), TypeError, wrong);
    }
    assert.throws(() => warningsOf(answer, '29'), TypeError);
  });

  it('ignore a step whose end is not after its begin, whose colour is unknown, or without a time', () => {
    const answer = JSON.stringify(
      vigilanceAnswer('22', {
        1: [
          [2, 8, 8],
          [2, 9, 8],
          [7, 8, 9],
        ],
      }),
    );
    assert.deepEqual(warningsOf(answer, '22'), []);
    assert.deepEqual(warningsOf(answer.replaceAll('end_time', 'fin'), '22'), []);
  });
});
