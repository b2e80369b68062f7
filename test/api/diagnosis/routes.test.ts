import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sourcePolicy } from '../../../demo/api/bridge/source-policy.js';
import { REPORT_AGE } from '../../../demo/api/diagnosis/diagnose.js';
import { MOST_ADDRESSES, MOST_WIDGETS } from '../../../demo/api/diagnosis/report-on.js';
import { codesOf, DiagnosedSite, documentOf, feed, SITE } from './setup.js';

describe('the diagnosis of a page', () => {
  let site: DiagnosedSite;
  before(async () => {
    site = await DiagnosedSite.start();
  });
  beforeEach(() => site.reset());
  after(() => site.source.close());

  it('requests at most as many addresses as its limit, and says how many widgets there are', async () => {
    const report = await site.report(
      documentOf(Array.from({ length: 1_000 }, (_, index) => feed(`/flux.json?${index}`)).join('')),
    );
    assert.equal(report.found, 1_000);
    assert.equal(report.widgets.length, MOST_WIDGETS);
    assert.equal(site.source.requests.length, 1 + MOST_WIDGETS);
    const addresses = Array.from({ length: 1_000 }, (_, index) => `/flux.json?${index}`).join(' ');
    site.source.requests = [];
    const { found, widgets } = await site.report(documentOf(feed('/flux.json') + feed(addresses)));
    assert.deepEqual([found, widgets.length], [2, 1]);
    assert.ok(site.source.requests.length <= 1 + MOST_ADDRESSES);
  });

  it('requests an address that several widgets have once', async () => {
    assert.equal((await site.report(documentOf(feed('/flux.json').repeat(3)))).widgets.length, 3);
    assert.equal(site.source.requests.length, 2);
  });

  it('refuses a page that is not on the list, is at an inner address, or leads elsewhere', async () => {
    for (const address of ['http://www.autre.example/', 'http://127.0.0.1/', 'file:///etc/passwd']) {
      assert.deepEqual(await site.refusal({ address }), [403, 'source-not-allowed'], address);
    }
    assert.equal(site.source.requests.length, 0);
    const network = site.source.network({ 'www.commune.example': ['192.168.0.1'] });
    assert.deepEqual(await site.refusal({ bridge: { network } }), [502, 'source-address']);
    assert.equal(site.source.requests.length, 0);
    site.source.answer = (_request, response) => response.writeHead(302, { Location: 'http://127.0.0.1/' }).end();
    assert.deepEqual(await site.refusal(), [502, 'source-moved']);
  });

  it('reads an endpoint at an inner address as little', async () => {
    const allows = sourcePolicy(`${SITE}/ http://interne.example/`);
    const network = site.source.network({ 'interne.example': ['10.0.0.1'] });
    const report = await site.report(documentOf(feed('http://interne.example/flux.json')), {
      bridge: { allows, network },
    });
    assert.deepEqual(codesOf(report), [['<news-feed>', 'error', 'source-address']]);
    assert.equal(site.source.requests.length, 1);
  });

  it('refuses what is no page, an error, too much, and what takes too long', async () => {
    for (const [code, answer] of [
      ['source-no-page', [200, 'application/json', '{}']],
      ['source-no-page', [200, 'image/svg+xml', '<svg/>']],
      ['source-failed', [404, 'text/html', 'a']],
      ['source-too-large', [200, 'text/html', ' '.repeat(3_000_000)]],
      ['source-too-large', [200, 'text/html', '<div>'.repeat(100_000)]],
      ['source-too-large', [200, 'text/html', '<p><b>'.repeat(100_000)]],
    ] as const) {
      const [status, type, body] = answer;
      site.source.answer = (_request, response) => response.writeHead(status, { 'Content-Type': type }).end(body);
      assert.deepEqual(await site.refusal(), [502, code], type);
    }
    const timeLimit = (): AbortSignal => AbortSignal.abort();
    assert.deepEqual(await site.refusal({ bridge: { timeLimit } }), [504, 'source-timeout']);
  });

  it('tells of an endpoint that takes too long, without waiting for it', async () => {
    const signals = [new AbortController().signal, AbortSignal.abort()];
    const timeLimit = (): AbortSignal => signals.shift() as AbortSignal;
    const report = await site.report(documentOf(feed('/flux.json')), { bridge: { timeLimit } });
    assert.deepEqual(codesOf(report), [['<news-feed>', 'error', 'source-timeout']]);
  });

  it('asks for a complete address', async () => {
    const request = site.asker();
    for (const query of ['', '?page=', '?page=/actualites']) {
      const response = await request(query);
      assert.equal(response.status, 400, query);
      assert.match(await response.text(), /«\u00a0page\u00a0»/);
    }
  });

  it('makes a report again as soon as it may be wrong, and none from an earlier day for a page that fails', async () => {
    site.page = documentOf(feed('/flux.json'));
    const request = site.asker();
    const first = await request();
    assert.equal(first.headers.get('Cache-Control'), 'public, max-age=30');
    assert.equal((await request(undefined, { 'If-None-Match': first.headers.get('ETag') ?? '' })).status, 304);
    assert.equal(site.source.requests.length, 2);
    site.now += REPORT_AGE;
    site.source.answer = (_request, response) => response.writeHead(500).end();
    assert.equal((await request()).status, 502);
  });

  it('limits the reports that an address may ask for', async () => {
    site.page = documentOf(feed('/flux.json'));
    const request = site.asker({ max: 1 });
    assert.equal((await request()).status, 200);
    assert.equal((await request()).status, 429);
  });
});
