import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { prerenderWidget } from '../../../src/prerender/index.js';
import { calendarOf } from '../../support/calendar/case.js';
import type { Report } from '../../support/report.js';
import { newsSample } from '../../support/samples.js';
import { send, type TestServer } from '../../support/server.js';
import type { WordPress } from '../../support/wordpress/wordpress.js';
import { publish, type Post } from './client.js';
import type { Placement } from './forms.js';
import { requireWidget, visit, type VisitorPage } from './visitor.js';

const PATH = '/api/render/news-feed';
/** An event that is in the future for as long as this is tested. */
const CARNIVAL = 'DTSTART:20560411T080000Z\nLOCATION:Place';
const CONTENT = '<div data-cw-prerendered="news-feed"';

/** A widget that an author has published. */
interface Placed {
  form: Placement;
  post: Post;
}

/**
 * Checks what the plugin does with the commune’s API: the content of widgets is in the page that the server sends, and
 * where the API does not answer the page is as without it.
 */
export async function checkPrerendered(
  report: Report,
  visitor: VisitorPage,
  site: WordPress,
  server: TestServer,
  placed: readonly Placed[],
): Promise<void> {
  const asked: URL[] = [];
  const answer = async (response: ServerResponse, request: { url?: string | undefined }): Promise<void> => {
    const url = new URL(request.url ?? '', server.origin);
    asked.push(url);
    const { page, ...attributes } = Object.fromEntries(url.searchParams);
    const { html = '' } = await prerenderWidget('news-feed', attributes, { baseUrl: page });
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  };
  const pageOf = ({ id }: Post): string => `${site.origin}/?p=${id}`;
  const source = async (address: string): Promise<string> => (await fetch(address)).text();
  server.on(PATH, answer);
  site.evaluate(`update_option('commune_widgets_api', '${server.origin}/api')`);
  for (const { form, post } of placed.filter(({ form }) => !form.isTag)) {
    await report.check(`${form.name}: its content is in the page, and its widget needs no request`, async () => {
      const html = await source(pageOf(post));
      assert.equal(html.split(CONTENT).length, 2, 'once');
      assert.match(html, /Fête de l/);
      assert.match(html, /prerendered\.css/);
      assert.doesNotMatch(html, /rel="preload"/);
      const before = server.requests.length;
      requireWidget(await visit(visitor, pageOf(post)));
      const data = server.requests.slice(before).filter(({ path }) => path.startsWith('/feed.json'));
      assert.deepEqual(data, []);
    });
  }
  const [{ post }] = placed as [Placed];
  await report.check(
    'the API is asked once for widgets that are alike, in the language and time zone of the site',
    () => {
      const keys = asked.map(({ search }) => search);
      assert.equal(new Set(keys).size, keys.length);
      assert.deepEqual(
        ['lang', 'time-zone', 'limit'].map((name) => asked[0]?.searchParams.get(name)),
        ['fr-FR', 'Indian/Reunion', '2'],
      );
    },
  );
  await report.check('without JavaScript the news are there', async () => {
    await visitor.page.setJavaScriptEnabled(false);
    await visitor.page.goto(pageOf(post));
    assert.match(await visitor.page.$eval('.commune-widget', (place) => (place as HTMLElement).innerText), /Fête de l/);
    await visitor.page.setJavaScriptEnabled(true);
  });
  await report.check('feeds have no content of widgets', async () => {
    assert.doesNotMatch(await source(`${site.origin}/?feed=rss2`), /data-cw-prerendered/);
  });
  const other = (limit: number): Promise<Post> =>
    publish(site, 'bob', `[commune_widget widget="news-feed" endpoint="${server.origin}/feed.json" limit="${limit}"]`);
  const faults: [name: string, answer: (response: ServerResponse) => void][] = [
    ['refuses', (response) => void response.writeHead(500).end('<div data-cw-prerendered="news-feed">Erreur</div>')],
    ['is slow', () => undefined],
    ['breaks off', (response) => response.destroy()],
    [
      'answers something else',
      send('<p>Bienvenue</p>', { 'Content-Type': 'text/html' }) as (r: ServerResponse) => void,
    ],
  ];
  for (const [index, [name, fault]] of faults.entries()) {
    await report.check(
      `where the API ${name}, the page comes in time, as without it, and it is not asked again at once`,
      async () => {
        let requests = 0;
        server.on(PATH, (response) => {
          requests++;
          fault(response);
        });
        const address = pageOf(await other(index + 3));
        const start = performance.now();
        const html = await source(address);
        assert.ok(performance.now() - start < 8_000);
        assert.doesNotMatch(html, /data-cw-prerendered/);
        requireWidget(await visit(visitor, address), { items: Math.min(index + 3, 5) });
        assert.equal(requests, 1);
      },
    );
  }
  site.evaluate("update_option('commune_widgets_api', '')");
}

/** Checks what the plugin does without the API: the items of a feed are links in the page, and its widget replaces them. */
export async function checkFallback(
  report: Report,
  visitor: VisitorPage,
  site: WordPress,
  server: TestServer,
): Promise<void> {
  const feed = `${server.origin}/liens.json`;
  let requests = 0;
  server.on('/liens.json', (response, request) => {
    if (request.headers['user-agent']?.startsWith('WordPress')) requests++;
    response.writeHead(200, { 'Content-Type': 'application/feed+json', 'Access-Control-Allow-Origin': '*' });
    response.end(newsSample.json);
  });
  const place = (limit: number): Promise<Post> =>
    publish(site, 'bob', `[commune_widget widget="news-feed" endpoint="${feed}" limit="${limit}"]`);
  const source = async ({ id }: Post): Promise<string> => (await fetch(`${site.origin}/?p=${id}`)).text();
  await report.check('control: a feed in the network of the server is not read, whoever names it', async () => {
    assert.doesNotMatch(await source(await place(1)), /commune-widget-liens/);
    assert.equal(requests, 0);
  });
  site.evaluate(`update_option('suite_ports', array(${new URL(server.origin).port}))`);
  await report.check(
    'without the API the items of the feed are links in the page, read once for two visitors',
    async () => {
      const post = await place(2);
      for (let time = 0; time < 2; time++) {
        const list = /<div [^>]*data-cw="news-feed"[^>]*><ul class="commune-widget-liens">(.*?)<\/ul><a /.exec(
          await source(post),
        );
        assert.equal(list?.[1]?.match(/<li><a href="https?:[^"]*">[^<]+<\/a><\/li>/g)?.length, 2);
      }
      assert.equal(requests, 1);
      requireWidget(await visit(visitor, `${site.origin}/?p=${post.id}`));
    },
  );
  await report.check(
    'the events of a calendar are in the page with their dates, in the time zone of the site',
    async () => {
      server.on('/agenda.ics', send(calendarOf(CARNIVAL), { 'Content-Type': 'text/calendar' }));
      const endpoint = `${server.origin}/agenda.ics`;
      const post = await publish(site, 'bob', `[commune_widget widget="event-agenda" endpoint="${endpoint}"]`);
      assert.match(
        await source(post),
        /<ul class="commune-widget-liens"><li>A\u00a0: <time [^>]*>mardi 11 avril 2056, à 12\u00a0h<\/time>, Place<\/li><\/ul>/,
      );
    },
  );
  site.evaluate("update_option('suite_ports', array())");
}
