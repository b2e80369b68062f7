import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publishedChunks } from '../../../scripts/build/published-chunks.js';
import { packageSpip } from '../../../scripts/cms/spip.js';
import { writeHead } from '../../../src/head/index.js';
import { prerenderWidget } from '../../../src/prerender/index.js';
import { calendarOf } from '../../support/calendar/case.js';
import type { Report } from '../../support/report.js';
import { newsSample } from '../../support/samples.js';
import { startServer } from '../../support/server.js';

const own = fileURLToPath(new URL('../../support/wordpress/site', import.meta.url));
const run = promisify(execFile);

/** Checks what the packaged SPIP plugin does with the whole page, and with the commune’s API. */
export async function checkSpipContent(report: Report): Promise<void> {
  const [folder, server] = await Promise.all([mkdtemp(join(tmpdir(), 'spip-')), startServer()]);
  try {
    const kit = join(folder, 'kit');
    await packageSpip('dist', kit);
    await mkdir(join(folder, 'cache'));
    const php = async (file: string, args: string[]): Promise<string> =>
      (await run('php', [join(own, file), kit, ...args])).stdout;
    const model = (limit: string): Promise<string> => {
      const parameters = { endpoint: '/flux.json?a=1&b=2', limit, lien: '/actualites', texte: 'Actualités' };
      return php('spip.php', [JSON.stringify(parameters), 'news-feed', join(folder, 'cache'), `${server.origin}/api`]);
    };
    const asked: URLSearchParams[] = [];
    server.on('/api/render/news-feed', async (response, { url }) => {
      const query = new URL(url ?? '', server.origin).searchParams;
      asked.push(query);
      const { page, ...attributes } = Object.fromEntries(query);
      const data = (): Promise<Response> => Promise.resolve(new Response(newsSample.json));
      const { html = '' } = await prerenderWidget('news-feed', attributes, { baseUrl: page, fetch: data });
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    });
    let filled = '';
    await report.check(
      'a SPIP model contains what the API renders, before its link, with the address as written',
      async () => {
        filled = await model('2');
        assert.match(filled, /data-cw-limit="2"><div data-cw-prerendered="news-feed".*<\/div><a href="\/actualites">/s);
        assert.match(filled, / data-endpoint="\/flux\.json\?a=1&amp;b=2"/);
        assert.equal(asked[0]?.get('endpoint'), 'https://www.commune.example/flux.json?a=1&b=2');
      },
    );
    await report.check('the answer of the API is kept', async () => {
      assert.equal(await model('2'), filled);
      assert.equal(asked.length, 1);
    });
    await report.check(
      'without an answer the model is as without the API, and the API is not asked again at once',
      async () => {
        let requests = 0;
        server.on('/api/render/news-feed', (response) => {
          requests++;
          response.writeHead(500).end('<div data-cw-prerendered="news-feed">Erreur</div>');
        });
        for (let time = 0; time < 2; time++)
          assert.match(await model('3'), /data-cw-limit="3"><a href="\/actualites">/);
        assert.equal(requests, 1);
      },
    );
    const links = (...cache: string[]): Promise<string> => {
      const parameters = {
        endpoint: `${server.origin}/flux.json`,
        limit: '1',
        lien: '/actualites',
        texte: 'Actualités',
      };
      return php('spip.php', [JSON.stringify(parameters), 'news-feed', ...cache]);
    };
    await report.check('without the API a SPIP model contains the items of its feed as links, read once', async () => {
      let requests = 0;
      server.on('/flux.json', (response) => {
        requests++;
        response.end(newsSample.json);
      });
      for (let time = 0; time < 2; time++) {
        assert.match(
          await links(join(folder, 'cache')),
          /data-cw-limit="1"><ul class="commune-widget-liens"><li><a href="https[^<]*<\/a><\/li><\/ul><a href="\/actualites">/,
        );
      }
      assert.equal(requests, 1);
    });
    await report.check(
      'without the API a SPIP model contains the events of its calendar with their dates',
      async () => {
        server.on('/agenda.ics', (response) => {
          response.end(calendarOf('DTSTART;VALUE=DATE:20560411'));
        });
        const parameters = { endpoint: `${server.origin}/agenda.ics`, lien: '/agenda', texte: 'Agenda' };
        const model = await php('spip.php', [JSON.stringify(parameters), 'event-agenda', join(folder, 'cache')]);
        assert.match(
          model,
          /<ul class="commune-widget-liens"><li>A\u00a0: <time [^>]*>mardi 11 avril 2056<\/time><\/li><\/ul>/,
        );
      },
    );
    await report.check('control: an address that SPIP does not accept as a remote one is not read', async () => {
      assert.match(await links(), /data-cw-limit="1"><a href="\/actualites">/);
    });
    const placeholder = '<div class="commune-widget" data-cw="news-feed" data-cw-endpoint="/a.json" data-cw-limit="3">';
    const page = (content: string): string =>
      `<html><head><script type="module" src="/javascript/commune-widgets.js"></script></head><body>${content}</body></html>`;
    const widget = { tag: 'news-feed', form: 'placeholder', attributes: { endpoint: '/a.json', limit: '3' } } as const;
    await report.check('the page gets the lines of the library in its head', async () => {
      const files = { folder: 'https://www.commune.example/', chunks: await publishedChunks('dist') };
      const written = page(`${placeholder}</div>`);
      const lines = writeHead([widget], files).slice(1).join('\n');
      assert.equal(
        await php('spip-script.php', ['{}', written]),
        written.replace('</head>', () => `${lines}\n</head>`),
      );
    });
    await report.check(
      'data that the page contains is not requested; a page without a widget stays as it is',
      async () => {
        const written = page(filled);
        assert.doesNotMatch(await php('spip-script.php', ['{}', written]), /as="fetch"/);
        assert.equal(await php('spip-script.php', ['{}', page('<p>Rien.</p>')]), page('<p>Rien.</p>'));
      },
    );
  } finally {
    await Promise.all([server.close(), rm(folder, { recursive: true })]);
  }
}
