import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createEmbeds } from '../../../demo/api/embeds/routes.js';
import { version } from '../../../src/version.js';
import { newsSample } from '../../support/samples.js';

const PAGE =
  '<html><head></head><body><div class="commune-widget" data-cw="news-feed" data-cw-loading="eager"><a href="/">Actualités</a></div></body></html>';

describe('the content of an embed page', () => {
  let root: string;
  let asked: string[] = [];
  let answer = (): Response => new Response(newsSample.json);
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'content-'));
    await mkdir(join(root, 'dist/embed'), { recursive: true });
    await writeFile(join(root, 'dist/embed/news-feed.html'), PAGE);
  });
  after(() => rm(root, { recursive: true }));

  const ask = async (query: Record<string, string>, path = '/v1'): Promise<Response> => {
    asked = [];
    const own = (each: string): Promise<Response> => {
      asked.push(each);
      return Promise.resolve(answer());
    };
    const embeds = createEmbeds(root, { proxies: 0, publicOrigin: 'https://w.example', own });
    return embeds.request(`http://localhost${path}/embed/news-feed.html?${new URLSearchParams(query).toString()}`);
  };

  it('is in its first bytes, before the link, with the style sheet that it needs', async () => {
    const response = await ask({ endpoint: '/api/feed.json?a=1', limit: '2', heading: 'Ici', link: '/x', label: 'Y' });
    const page = await response.text();
    assert.match(page, /data-cw-loading="eager"><div data-cw-prerendered="news-feed".*<\/div><a href="\/">/s);
    assert.match(page, /<link rel="stylesheet" href="\.\.\/prerendered-news-feed\.css">\s*<\/head>/);
    assert.match(page, /data-endpoint="\/api\/feed\.json\?a=1"/);
    assert.match(page, /Fête de l’été n° 2|Fête de l'été n° 2/);
    assert.doesNotMatch(page, /n° 3|>Ici</);
    assert.deepEqual(asked, ['/api/feed.json?a=1']);
    assert.equal(response.headers.get('Cache-Control'), 'public, max-age=60');
    assert.match(response.headers.get('Content-Security-Policy') ?? '', /frame-ancestors/);
  });

  it('is left out for data of other servers, for pages of this one, and without an address', async () => {
    for (const query of [
      { endpoint: 'https://other.example/api/feed.json' },
      { endpoint: '/api/feed.json https://other.example/api/feed.json' },
      { endpoint: '/v1/embed/news-feed.html?endpoint=/api/feed.json' },
      { endpoint: '/api/render/news-feed?endpoint=https://other.example' },
      { endpoint: 'http://[' },
      { endpoint: '' },
    ]) {
      const response = await ask(query);
      assert.equal(await response.text(), PAGE);
      assert.equal(response.headers.get('Cache-Control'), 'public, max-age=3600');
    }
    assert.deepEqual(asked, []);
  });

  it('is left out at an exact version, which never changes', async () => {
    assert.equal(await (await ask({ endpoint: '/api/feed.json' }, `/v${version}`)).text(), PAGE);
  });

  it('is left out when the data can’t be had or shown', async () => {
    const usual = answer;
    for (const body of ['<html>', '{"version":"https://jsonfeed.org/version/1.1","items":[]}']) {
      answer = () => new Response(body);
      assert.equal(await (await ask({ endpoint: '/api/feed.json' })).text(), PAGE);
    }
    answer = () => new Response('', { status: 404 });
    assert.equal(await (await ask({ endpoint: '/api/feed.json' })).text(), PAGE);
    answer = usual;
  });
});
