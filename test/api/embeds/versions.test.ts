import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createEmbeds, type EmbedSite } from '../../../demo/api/embeds/routes.js';
import { originPolicy } from '../../../demo/api/http/origins.js';
import { browserFiles } from '../../../scripts/build/bundles.js';
import { keepBuild } from '../../../scripts/keep.js';
import { version } from '../../../src/version.js';

const FILE = 'commune-widgets.js';

describe('the addresses of the built files', () => {
  let root: string;
  const ask = (path: string): Promise<Response> =>
    Promise.resolve(createEmbeds(root).request(`http://localhost${path}`));
  const textAt = async (path: string): Promise<string> => (await ask(path)).text();
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  const build = async (text: string): Promise<void> => {
    await rm(join(root, 'dist'), { recursive: true, force: true });
    const files = [
      ...browserFiles,
      `chunks/news-feed-${text}.js`,
      'chunks.json',
      'embed/news-feed.html',
      'integrity.json',
    ];
    for (const file of files) await put(`dist/${file}`, text);
  };
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'versions-'));
    await build('today');
  });
  after(() => rm(root, { recursive: true }));

  for (const [name, path, caching] of [
    ['/v1/, for an hour', `/v1/${FILE}`, 'public, max-age=3600'],
    ['an exact version, for ever', `/v${version}/${FILE}`, 'public, max-age=31536000, immutable'],
  ] as const) {
    it(`can be loaded and cached by any site at ${name}`, async () => {
      const { status, headers } = await ask(path);
      assert.equal(status, 200);
      assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
      assert.equal(headers.get('Cache-Control'), caching);
      assert.match(headers.get('Content-Type') ?? '', /javascript/);
    });
  }

  it('send embed pages with their policy and oEmbed link, also at an exact version', async () => {
    for (const path of [`/v1/embed/news-feed.html`, `/v${version}/embed/news-feed.html`]) {
      const { headers } = await ask(path);
      assert.match(headers.get('Content-Security-Policy') ?? '', /frame-ancestors \*/);
      assert.match(headers.get('Link') ?? '', /oembed/);
    }
  });

  it('let only allowed sites frame a widget that sends data', async () => {
    const origins = originPolicy('https://www.commune.example https://agenda.commune.example');
    const ancestorsAt = async (path: string, site?: EmbedSite): Promise<string | undefined> => {
      const { headers } = await createEmbeds(root, site).request(`http://localhost${path}`);
      return /frame-ancestors ([^;]*)/.exec(headers.get('Content-Security-Policy') ?? '')?.[1]?.trim();
    };
    for (const path of ['/v1/embed/poll-box.html', `/v${version}/embed/submit-news.html`]) {
      assert.equal(
        await ancestorsAt(path, { proxies: 0, origins }),
        "'self' https://www.commune.example https://agenda.commune.example",
      );
      assert.equal(await ancestorsAt(path), "'self'");
    }
    assert.equal(await ancestorsAt('/v1/embed/news-feed.html', { proxies: 0, origins }), '*');
    assert.match(originPolicy(undefined).sources, /^http:\/\/localhost:\* /);
  });

  it('answer an uncached 404 for a version that was not kept', async () => {
    for (const path of ['/v9.9.9/commune-widgets.js', `/v${version}/none.js`, `/v${version}/../package.json`]) {
      const { status, headers } = await ask(path);
      assert.equal(status, 404);
      assert.equal(headers.get('Cache-Control'), null);
    }
  });

  it('keep answering with a kept version when the next one is built', async () => {
    await put(`releases/0.9.0/${FILE}`, 'yesterday');
    assert.equal(await textAt(`/v0.9.0/${FILE}`), 'yesterday');
    const folder = await keepBuild(root);
    assert.equal(await readFile(join(folder, 'embed/news-feed.html'), 'utf8'), 'today');
    await build('tomorrow');
    assert.equal(await textAt(`/v${version}/${FILE}`), 'today');
    assert.equal(await textAt(`/v1/${FILE}`), 'tomorrow');
    await assert.rejects(keepBuild(root), /other bytes/);
  });

  it('give a script from a cache the chunks of its own release, which never change', async () => {
    for (const day of ['today', 'tomorrow']) {
      const { status, headers } = await ask(`/v1/chunks/news-feed-${day}.js`);
      assert.equal(status, 200);
      assert.match(headers.get('Cache-Control') ?? '', /immutable/);
      assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    }
    const { status, headers } = await ask('/v1/chunks/news-feed-never.js');
    assert.deepEqual([status, headers.get('Cache-Control')], [404, null]);
  });
});
