import assert from 'node:assert/strict';
import { sourcePolicy } from '../../demo/api/bridge/source-policy.js';
import type { Network } from '../../demo/api/bridge/network.js';
import { bridgeOf } from '../api/bridge/ask.js';
import type { Report } from '../support/report.js';
import { OTHER_PUBLIC, PUBLIC, startSourceServer, type SourceServer } from '../support/source-server.js';
import { checkCosts } from './bridge/costs.js';
import { SOURCES, type Way, ways } from './bridge/inner-addresses.js';

const FEED = '<rss version="2.0"><channel><title>Vie locale</title><item><title>Marché</title></item></channel></rss>';

/** Checks that the bridge never connects to an internal address, and that no source exceeds its limits. */
export async function run(report: Report): Promise<void> {
  const source = await startSourceServer();
  try {
    await checkOpen(report, source);
    for (const way of ways) {
      await report.check(`${way.title} is refused`, async () => assert.deepEqual(await leaksOf(way, source), []));
    }
    await checkControls(report, source);
    report.figures(`${ways.length} ways to an inner address, ${await checkCosts(report, source)}`);
  } finally {
    await source.close();
  }
}

/**
 * The faults in how the bridge handled an attempt, judged by the connections made; empty when it was refused without
 * any.
 */
async function leaksOf(
  way: Way,
  source: SourceServer,
  change: (network: Network) => Network = same,
): Promise<string[]> {
  source.connected = [];
  source.resolved = [];
  const targets = [...(way.redirects ?? [])];
  source.answer = (_request, response) => {
    const target = targets.shift();
    if (target) response.writeHead(302, { Location: target }).end();
    else response.writeHead(200, { 'Content-Type': 'application/rss+xml' }).end(FEED);
  };
  const ask = bridgeOf({ allows: sourcePolicy(way.sources ?? SOURCES), network: change(source.network(way.names)) });
  const { status, body } = await ask(way.url);
  const inner = source.connected.filter((address) => ![PUBLIC, OTHER_PUBLIC].includes(address.split(' ')[0] ?? ''));
  const leaks = inner.map((address) => `${address} was connected to`);
  return status >= 400 && body.code ? leaks : [...leaks, `it was answered with ${status}`];
}

const same = (network: Network): Network => network;

/** Positive controls: a bridge that refuses everything would pass all other checks. */
async function checkOpen(report: Report, source: SourceServer): Promise<void> {
  for (const [title, way] of [
    ['a listed source', {}],
    ['one of IPv6', { names: { 'flux.example': [OTHER_PUBLIC] } }],
    ['one that redirects within the list', { redirects: ['/a', '/b', '/c'] }],
  ] as [string, Partial<Way>][]) {
    await report.check(`control: ${title} is accepted`, async () => {
      const leaks = await leaksOf({ title, url: 'http://flux.example/rss.xml', ...way }, source);
      assert.deepEqual(leaks, ['it was answered with 200']);
    });
  }
  await report.check('the connection goes to the checked address, after a single DNS look-up', async () => {
    const names = { 'flux.example': [[PUBLIC], ['127.0.0.1']] };
    await leaksOf({ title: '', url: 'http://flux.example/rss.xml', names }, source);
    assert.deepEqual([source.resolved, source.connected], [['flux.example'], [`${PUBLIC} 80`]]);
  });
}

/** Negative controls: bridges without a guard, which the suite must detect. */
async function checkControls(report: Report, source: SourceServer): Promise<void> {
  const careless = (network: Network): Network => ({ ...network, mayReach: () => true });
  for (const way of ways.filter(({ byAddress }) => byAddress)) {
    await report.check(`control: ${way.title} is detected without the check of addresses`, async () => {
      assert.notDeepEqual(await leaksOf(way, source, careless), []);
    });
  }
  await report.check('control: a second DNS look-up by the connection is detected', async () => {
    const names = { 'flux.example': [[PUBLIC], ['127.0.0.1']] };
    const rebound = (network: Network): Network => ({
      ...network,
      agent: (url, options) =>
        network.agent(url, {
          ...options,
          lookup: (_host, _all, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
        }),
    });
    const leaks = await leaksOf({ title: '', url: 'http://flux.example/rss.xml', names }, source, rebound);
    assert.ok(leaks.includes('127.0.0.1 80 was connected to'));
  });
}
