import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Hono } from 'hono';
import type { Bindings } from '../../../demo/api/bindings.js';
import { createOEmbed } from '../../../demo/api/embeds/oembed.js';
import { type PublicAddress, publicOriginOf, publicUrl } from '../../../demo/api/http/public-url.js';
import { answerProblem } from '../../../demo/api/problem.js';
import { rulesOf } from '../../../demo/api/submissions/rules.js';

const INSIDE = 'http://127.0.0.1:8080/api/news?page=2';
const OUTSIDE = 'https://www.commune.example';

describe('the public address in an answer', () => {
  const addressOf = async (address: PublicAddress, headers: Record<string, string> = {}): Promise<string> => {
    const app = new Hono().get('/api/news', (context) => context.text(publicUrl(context, 'images/a.webp', address)));
    return (await app.request(INSIDE, { headers })).text();
  };

  it('is derived from the request by default', async () => {
    assert.equal(await addressOf({ proxies: 0 }), 'http://127.0.0.1:8080/api/images/a.webp');
  });

  it('is https behind a trusted proxy; without one, forwarded headers are ignored', async () => {
    const headers = { 'X-Forwarded-Proto': 'https' };
    assert.equal(await addressOf({ proxies: 1 }, headers), 'https://127.0.0.1:8080/api/images/a.webp');
    assert.equal(await addressOf({ proxies: 0 }, headers), 'http://127.0.0.1:8080/api/images/a.webp');
  });

  it('is derived from PUBLIC_URL where it is set, whatever the request says', async () => {
    const publicOrigin = publicOriginOf(`${OUTSIDE}/`);
    const headers = { 'X-Forwarded-Proto': 'http', Host: 'evil.example' };
    assert.equal(await addressOf({ proxies: 1, publicOrigin }, headers), `${OUTSIDE}/api/images/a.webp`);
  });

  it('makes the page addresses of a form absolute', () => {
    const pages = { PRIVACY_URL: '/donnees', STATUS_URL: 'suivi.html', RULES_URL: 'https://agglo.example/charte' };
    const told = rulesOf({ ...pages, PUBLIC_URL: OUTSIDE });
    assert.equal(told.statusUrl, `${OUTSIDE}/suivi.html`);
    assert.equal(told.form.privacyUrl, `${OUTSIDE}/donnees`);
    assert.equal(told.form.rulesUrl, pages.RULES_URL);
    assert.equal(rulesOf(pages).statusUrl, pages.STATUS_URL);
    assert.equal(rulesOf({ PUBLIC_URL: OUTSIDE }).statusUrl, undefined);
  });

  it('is the origin for which oEmbed answers', async () => {
    const app = new Hono<Bindings>().onError(answerProblem);
    app.route('/', createOEmbed({ proxies: 0, publicOrigin: OUTSIDE }));
    const ask = async (origin: string): Promise<number> =>
      (await app.request(`http://127.0.0.1:8080/?url=${encodeURIComponent(`${origin}/v1/embed/news-feed.html`)}`))
        .status;
    assert.equal(await ask(OUTSIDE), 200);
    assert.equal(await ask('http://127.0.0.1:8080'), 404);
  });

  for (const value of [
    'www.commune.example',
    `${OUTSIDE}/widgets/`,
    `${OUTSIDE}?a=1`,
    'ftp://commune.example',
    'https://a@b.example',
  ]) {
    it(`prevents the start when PUBLIC_URL is “${value}”`, () => {
      assert.throws(() => publicOriginOf(value), /PUBLIC_URL/);
    });
  }
});
