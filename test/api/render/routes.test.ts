import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Hono } from 'hono';
import type { Bindings } from '../../../demo/api/bindings.js';
import { FRESH } from '../../../demo/api/bridge/cached-reader.js';
import { sourcePolicy } from '../../../demo/api/bridge/source-policy.js';
import { originPolicy } from '../../../demo/api/http/origins.js';
import { answerProblem } from '../../../demo/api/problem.js';
import { createRenderRoutes } from '../../../demo/api/render/routes.js';
import { jobSample, newsSample, pollSample, weatherSample } from '../../support/samples.js';
import { type SourceServer, startSourceServer } from '../../support/source-server.js';
import { connectionFrom } from '../connection.js';

const SOURCES = 'http://flux.example';
const bodies: Record<string, string> = {
  '/news': newsSample.json,
  '/jobs': jobSample.json,
  '/poll': pollSample.json,
  '/weather': weatherSample.json,
};

describe('the rendering of widgets', () => {
  let source: SourceServer;
  let api: Hono<Bindings>;
  let clock: { now: number };
  before(async () => {
    source = await startSourceServer();
  });
  beforeEach(() => {
    source.requests = [];
    source.answer = ({ url = '' }, response) => response.end(bodies[url.split('?')[0] ?? ''] ?? '');
    clock = { now: Date.parse('2026-02-13T18:00:00Z') };
    const services = {
      clock: () => new Date(clock.now),
      origins: originPolicy(undefined),
      limits: { reads: { max: Infinity, window: 60_000 } },
      proxies: 0,
    };
    const bridge = { allows: sourcePolicy(`${SOURCES}/`), network: source.network() };
    api = new Hono<Bindings>();
    api.route('/render', createRenderRoutes(bridge, services));
    api.onError(answerProblem);
  });
  after(() => source.close());

  const render = async (tag: string, attributes: Record<string, string>, headers: Record<string, string> = {}) => {
    const path = `/render/${tag}?${new URLSearchParams(attributes).toString()}`;
    const response = await api.request(path, { headers }, connectionFrom('192.0.2.1'));
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const news = { endpoint: `${SOURCES}/news` };

  it('gives the content of each widget with its data', async () => {
    for (const [tag, path, part] of [
      ['news-feed', '/news', 'Fête'],
      ['job-board', '/jobs', 'Agent'],
      ['poll-box', '/poll', 'tilleul'],
      ['weather-card', '/weather', 'Pré-en-Vallée'],
    ] as const) {
      const { status, headers, text } = await render(tag, { endpoint: SOURCES + path });
      assert.equal(status, 200);
      assert.equal(headers.get('Content-Type'), 'text/html; charset=utf-8');
      assert.ok(text.startsWith(`<div data-cw-prerendered="${tag}"`), text.slice(0, 60));
      assert.ok(text.includes(part));
      assert.ok(text.includes(`data-endpoint="${SOURCES}${path}"`));
    }
  });

  it('takes the other attributes into account', async () => {
    const { text } = await render('news-feed', { ...news, limit: '2', heading: '<b>', lang: 'en' });
    assert.equal(text.match(/part="item"/g)?.length, 2);
    assert.ok(text.includes('&lt;b&gt;</h2>'));
    assert.ok(text.includes('Information as of'));
  });

  it('requests a source again when its answer is no longer fresh', async () => {
    const again = async (attributes: Record<string, string>): Promise<number> => {
      await render('news-feed', attributes);
      return source.requests.length;
    };
    assert.equal(await again({ ...news, limit: '2' }), 1);
    assert.equal(await again({ limit: '2', ...news }), 1);
    assert.equal(await again({ ...news, limit: '3' }), 2);
    clock.now += FRESH + 1;
    assert.equal(await again({ ...news, limit: '2' }), 3);
  });

  it('answers 304 for the same content', async () => {
    const { headers } = await render('news-feed', news);
    const again = await render('news-feed', news, { 'If-None-Match': headers.get('ETag') ?? '' });
    assert.equal(again.status, 304);
  });

  it('gives the last content while its source fails', async () => {
    const { text } = await render('news-feed', news);
    clock.now += FRESH + 1;
    source.answer = (_request, response) => response.writeHead(500).end();
    assert.equal((await render('news-feed', news)).text, text);
  });

  it('answers 204 when there is nothing to show', async () => {
    const { status, text } = await render('news-feed', { ...news, category: 'Sport' });
    assert.deepEqual([status, text], [204, '']);
  });

  it('requests no address outside the list, not even through a redirect', async () => {
    for (const endpoint of ['http://other.example/', `${SOURCES}/news http://other.example/`, 'http://127.0.0.1/']) {
      const { status, text } = await render('news-feed', { endpoint });
      assert.equal(status, 403, endpoint);
      assert.ok(text.includes('source-not-allowed'));
    }
    source.answer = (_request, response) => response.writeHead(302, { Location: 'http://127.0.0.1/' }).end();
    const { text } = await render('news-feed', news);
    assert.ok(text.includes('source-moved'));
  });

  it('refuses what is no widget, and incomplete addresses', async () => {
    for (const [tag, attributes, status] of [
      ['agenda', news, 404],
      ['submit-news', news, 404],
      ['news-feed', {}, 400],
      ['news-feed', { endpoint: '/news' }, 400],
      ['news-feed', { endpoint: 'javascript:alert(1)' }, 400],
      ['news-feed', { ...news, page: 'accueil' }, 400],
      ['news-feed', { ...news, heading: 'a'.repeat(3_000) }, 400],
    ] as const) {
      assert.equal((await render(tag, attributes)).status, status, JSON.stringify(attributes));
    }
    assert.equal(source.requests.length, 0);
  });

  it('answers 502 when the source gives an error, or no data', async () => {
    for (const [code, answer] of [
      ['source-failed', [404, 'a']],
      ['source-malformed', [200, '<html>']],
    ] as const) {
      source.answer = (_request, response) => response.writeHead(answer[0]).end(answer[1]);
      const { status, text } = await render('news-feed', { endpoint: `${SOURCES}/${code}` });
      assert.equal(status, 502);
      assert.ok(text.includes(code), text);
    }
  });

  it('writes no messages about attributes, which clients choose', async (context) => {
    const warn = context.mock.method(console, 'warn', () => undefined);
    await render('news-feed', { ...news, limit: 'beaucoup' });
    assert.equal(warn.mock.callCount(), 0);
  });
});
