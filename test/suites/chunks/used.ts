import assert from 'node:assert/strict';
import { send } from '../../support/server.js';
import { tags } from '../../support/observer/cases.js';
import { askedChunks, dataOf, openPage, untilState, type ChunkPlace } from './place.js';

/** The body of a page, the widget that it waits for, and the chunks that it must load. */
interface UsedPage {
  name: string;
  body: string;
  tag: string;
  /** Beside the widget's own. */
  chunks?: readonly string[];
  state?: string;
}

const element = (tag: string, endpoint: string, more = ''): string =>
  `<${tag} endpoint="${endpoint}" ${more}></${tag}>`;

const rss =
  '<rss version="2.0"><channel><title>Mairie</title><item><title>F&#234;te</title><link>https://a.example/1</link>' +
  '<pubDate>Sun, 29 Nov 2026 10:00:00 +0100</pubDate></item></channel></rss>';
const posts = [
  {
    ...{ id: 1, date: '2026-11-29T10:00:00', link: 'https://a.example/1' },
    ...{ title: { rendered: 'March&eacute;' }, excerpt: { rendered: '<p>D&egrave;s 8 h</p>' } },
  },
];
const meteo = {
  current_units: { temperature_2m: '°C' },
  current: { time: '2026-11-29T10:00', temperature_2m: 5.98, weather_code: 61 },
};

const pages: UsedPage[] = [
  {
    name: 'RSS, by its address',
    body: element('news-feed', '/flux.xml'),
    tag: 'news-feed',
    chunks: ['feeds', 'html-reader'],
  },
  {
    name: 'RSS, by its content',
    body: element('news-feed', '/flux'),
    tag: 'news-feed',
    chunks: ['feeds', 'html-reader'],
  },
  {
    name: 'WordPress',
    body: element('news-feed', '/wp-json/wp/v2/posts'),
    tag: 'news-feed',
    chunks: ['cms', 'html-reader'],
  },
  { name: 'Open-Meteo', body: element('weather-card', '/open-meteo'), tag: 'weather-card', chunks: ['open-meteo'] },
  {
    name: 'offers in a feed, by its address',
    body: element('job-board', '/flux.xml'),
    tag: 'job-board',
    chunks: ['job-feeds', 'html-reader'],
  },
  {
    name: 'offers in a feed, by its content',
    body: element('job-board', '/flux'),
    tag: 'job-board',
    chunks: ['job-feeds', 'html-reader'],
  },
];

/** Checks which chunks a page loads: those that it needs, each once. Returns the number of pages. */
export async function checkUsed(place: ChunkPlace): Promise<number> {
  const { report, server } = place;
  server.on('/flux.xml', send(rss, { 'Content-Type': 'text/xml' }));
  server.on('/flux', send(rss, { 'Content-Type': 'text/plain' }));
  server.on('/wp-json/wp/v2/posts', send(JSON.stringify(posts)));
  server.on('/open-meteo', send(JSON.stringify(meteo)));
  const own = tags.map((tag): UsedPage => ({ name: `<${tag}> alone`, body: element(tag, dataOf(tag)), tag }));
  const twice: UsedPage = {
    name: 'ten of one widget',
    body: element('news-feed', dataOf('news-feed'), 'loading="eager"').repeat(10),
    tag: 'news-feed',
  };
  const all = [...own, twice, ...pages];
  for (const { name, body, tag, chunks = [], state = 'ready' } of all) {
    await report.check(`${name}: the page loads the chunks that it uses, each once`, async () => {
      const before = server.requests.length;
      const { page, lines, errors } = await openPage(place, body);
      await untilState(page, tag, state);
      assert.deepEqual(askedChunks(place, before).sort(), [tag, ...chunks].sort());
      assert.deepEqual([...lines, ...errors], []);
      await page.browserContext().close();
    });
  }
  await report.check('a page without a widget loads no chunk; one that appears later is loaded then', async () => {
    const before = server.requests.length;
    const { page } = await openPage(place, '<p>Texte</p>');
    await page.evaluate('import("/dist/commune-widgets.js").then(() => undefined)');
    assert.deepEqual(askedChunks(place, before), []);
    const [tag = ''] = tags;
    const insert = (name: string, endpoint: string): void => {
      const widget = document.createElement(name);
      widget.setAttribute('endpoint', endpoint);
      document.body.append(widget);
    };
    await page.evaluate(insert, tag, dataOf(tag));
    await untilState(page, tag, 'ready');
    assert.deepEqual(askedChunks(place, before), [tag]);
    await page.browserContext().close();
  });
  return all.length + 1;
}
