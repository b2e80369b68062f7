import assert from 'node:assert/strict';
import { createApi } from '../../demo/api/api.js';
import { originPolicy } from '../../demo/api/http/origins.js';
import { createRecordings } from '../../demo/recordings/routes.js';
import { migrate } from '../../demo/api/storage/migrate.js';
import { openPglite } from '../../demo/api/storage/pglite.js';
import { connectionFrom } from '../api/connection.js';
import { type Exchange, OpenApi } from '../support/openapi.js';
import type { Report } from '../support/report.js';
import { scenes } from './contract/scenes.js';
import { type Ask, ORIGIN, TOKEN } from './contract/setup.js';

/** Checks that every answer of the API conforms to openapi.yaml, and that every answer documented there occurs. */
export async function run(report: Report): Promise<void> {
  const contract = new OpenApi(new URL('../../demo/api/openapi.yaml', import.meta.url));
  await checkDocument(report, contract);
  const seen = new Set<string>();
  let answers = 0;
  const database = await openPglite();
  await migrate(database);
  const clock = { now: new Date() };
  const noLimit = { max: Infinity, window: 60_000 };
  const services = {
    database,
    secret: 'contract',
    clock: () => clock.now,
    origins: originPolicy(ORIGIN),
    moderatorToken: TOKEN,
    proxies: 0,
    limits: { reads: noLimit, writes: noLimit },
  };
  const whole = createApi(services.clock, services, createRecordings(services.clock));
  const ask: Ask = async (title, target, { api = whole, from = '192.0.2.1', ...init }) => {
    const response = await api.request(target, init, connectionFrom(from));
    const { pathname: path } = new URL(target, ORIGIN);
    const exchange: Exchange = {
      method: init.method ?? 'GET',
      path,
      status: response.status,
      headers: response.headers,
      body: await response.text(),
    };
    answers += 1;
    seen.add(`${contract.operationOf(exchange)?.id} ${exchange.status}`);
    await report.check(`${title}: ${exchange.method} ${path} answers ${exchange.status} as documented`, () => {
      assert.deepEqual(contract.problemsOf(exchange), []);
    });
    return exchange;
  };
  await scenes({ ask, clock, services });
  await database.close();
  await ask('without a database', '/health', {});
  await checkCoverage(report, contract, seen);
  await checkControls(report, contract);
  report.figures(`${contract.operations.length} operations, ${answers} answers`);
}

async function checkDocument(report: Report, contract: OpenApi): Promise<void> {
  await report.check('every $ref of the document can be resolved', () => {
    assert.deepEqual(contract.brokenReferences(), []);
  });
  for (const name of contract.schemas) {
    await report.check(`the schema ${name} is a JSON Schema 2020-12`, () => {
      contract.schemaAt(['components', 'schemas', name]);
    });
  }
}

async function checkCoverage(report: Report, contract: OpenApi, seen: Set<string>): Promise<void> {
  for (const { id, statuses } of contract.operations) {
    for (const status of statuses) {
      await report.check(`${id} answers ${status} to at least one request`, () => {
        assert.ok(seen.has(`${id} ${status}`));
      });
    }
  }
}

/** Negative controls: answers that are not as documented. */
async function checkControls(report: Report, contract: OpenApi): Promise<void> {
  const json = new Headers({ 'Content-Type': 'application/json' });
  const good = { method: 'GET', path: '/health', status: 200, headers: json, body: '{"status":"ok"}' };
  const bad: [title: string, changes: Partial<Exchange>][] = [
    ['a path that is not documented', { path: '/nowhere' }],
    ['a method that is not documented', { method: 'PATCH' }],
    ['a status that is not documented', { status: 418 }],
    ['another type', { headers: new Headers({ 'Content-Type': 'text/html' }) }],
    ['a value that is not documented', { body: '{"status":"fine"}' }],
    ['a member that is not documented', { body: '{"status":"ok","secret":1}' }],
    ['a missing member', { body: '{}' }],
    ['a missing header', { path: '/weather.json', body: '{"temperature":1}' }],
    ['a body where there is none', { path: '/weather.json', status: 204, body: '{}' }],
  ];
  await report.check('control: a correct answer passes', () => {
    assert.deepEqual(contract.problemsOf(good), []);
  });
  for (const [title, changes] of bad) {
    await report.check(`control: ${title} is caught`, () => {
      assert.notDeepEqual(contract.problemsOf({ ...good, ...changes }), []);
    });
  }
}
