import assert from 'node:assert/strict';
import { send } from '../../support/server.js';
import { tags } from '../../support/observer/cases.js';
import { formatPages } from './used-pages.js';
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

/** Checks which chunks a page loads: those that it needs, each once. Returns the number of pages. */
export async function checkUsed(place: ChunkPlace): Promise<number> {
  const { report, server } = place;
  const pages = formatPages.map(({ path, type, body, ...page }): UsedPage => {
    server.on(path, send(body, { 'Content-Type': type }));
    return { ...page, body: element(page.tag, path) };
  });
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
