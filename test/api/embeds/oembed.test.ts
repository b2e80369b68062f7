import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApi } from '../../../demo/api/api.js';

const ORIGIN = 'https://widgets.commune.example';

describe('oEmbed', () => {
  const api = createApi();
  const ask = (url: string, more = ''): Promise<Response> =>
    Promise.resolve(api.request(`${ORIGIN}/oembed?url=${encodeURIComponent(url)}${more}`));
  const page = `${ORIGIN}/v1/embed/news-feed.html?endpoint=/feed.json&limit=5`;

  it('returns the frame of an embed page with its title', async () => {
    const answer = await ask(page);
    const { html, type, version } = (await answer.json()) as Record<string, string>;
    assert.deepEqual({ type, version }, { type: 'rich', version: '1.0' });
    assert.match(
      html ?? '',
      /^<iframe src="[^"]*&amp;limit=5" title="Actualités de la commune" .*style="border:0;width:100%"/,
    );
  });

  it('respects the requested maximum size', async () => {
    const { width, height } = (await (await ask(page, '&maxwidth=320&maxheight=200')).json()) as Record<string, number>;
    assert.deepEqual({ width, height }, { width: 320, height: 200 });
  });

  it('escapes markup in the address', async () => {
    const { html } = (await (await ask(`${page}&x="><script>alert(1)</script>`)).json()) as { html: string };
    assert.doesNotMatch(html, /<script|"[^ =]*"[^ >]*>.*alert/);
    assert.equal(html.match(/</g)?.length, 2);
  });

  for (const url of [
    `${ORIGIN}/v1/embed/poll-box.html`,
    `${ORIGIN}/v1/embed/submit-news.html`,
    `${ORIGIN}/v1/embed/unknown.html`,
    `${ORIGIN}/v1/embed/constructor.html`,
    `${ORIGIN}/api/moderation`,
    'https://stranger.example/v1/embed/news-feed.html',
    'javascript:alert(1)',
    `javascript://${new URL(ORIGIN).host}/v1/embed/news-feed.html`,
    `javascript://${new URL(ORIGIN).host}/v1/embed/news-feed.html?%0Aalert(1)`,
    `data://${new URL(ORIGIN).host}/v1/embed/news-feed.html`,
    `ftp://${new URL(ORIGIN).host}/v1/embed/news-feed.html`,
    `blob:${ORIGIN}/v1/embed/news-feed.html`,
    `${ORIGIN.replace('://', '://user@')}/v1/embed/news-feed.html`,
    `${ORIGIN.replace('://', '://:secret@')}/v1/embed/news-feed.html`,
    `${ORIGIN}:8443/v1/embed/news-feed.html`,
    `${ORIGIN.startsWith('https') ? 'http' : 'https'}://${new URL(ORIGIN).host}/v1/embed/news-feed.html`,
    '',
  ]) {
    it(`answers 404 for “${url}”`, async () => {
      assert.equal((await ask(url)).status, 404);
    });
  }

  it('offers JSON only', async () => {
    assert.equal((await ask(page, '&format=xml')).status, 501);
  });
});
