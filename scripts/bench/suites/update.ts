import { has, type Candidate } from '../candidate.js';
import { visit, type BenchEnvironment } from '../environment.js';
import { taskTime } from '../metrics.js';
import { jsonFeed } from '../news.js';
import { measureInTurns, type Suite } from '../suite.js';

const COUNT = 500;

interface Element extends Candidate {
  tag: string;
}

const candidates = (
  [
    ['vanilla element', 'vanilla-feed', '/vanilla-feed.js'],
    ['news-feed.js', 'news-feed', '/dist/news-feed.js'],
  ] as const
).map(([name, tag, path]): Element => ({
  name,
  tag,
  head: `<script type="module" src="${path}"></script>`,
  body: `<${tag} endpoint="/changing.json" limit="${COUNT}" loading="eager"></${tag}>`,
  ready: has(COUNT, tag),
}));

/** Measures a refresh in which one title of many has changed: thread time, and the number of DOM changes. */
export const update: Suite = ({ environment, rounds }) =>
  measureInTurns({
    suite: 'update',
    condition: `1 of ${COUNT} items`,
    candidates,
    metrics: ['cpu', 'mutations'],
    measure: (candidate) => refreshOnce(environment, candidate),
    rounds: rounds(7, 3),
  });

async function refreshOnce(
  environment: BenchEnvironment,
  candidate: Element,
): Promise<[time: number, mutations: number]> {
  const before = jsonFeed(COUNT);
  await environment.site.set('/changing.json', before);
  return visit(environment.browser, async ({ page, client }) => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(environment.page(candidate));
    await page.waitForFunction(candidate.ready);
    await environment.site.set('/changing.json', before.replace('semaine 1"', 'semaine un"'));
    await page.evaluate(`
      var changes = 0;
      var widget = document.querySelector('${candidate.tag}');
      new MutationObserver((records) => {
        for (const { addedNodes, removedNodes } of records) changes += addedNodes.length + removedNodes.length || 1;
      }).observe(widget.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });`);
    const start = await taskTime(client);
    await page.evaluate('widget.refresh()');
    await page.waitForFunction(`widget.shadowRoot.textContent.includes('semaine un')`);
    return [(await taskTime(client)) - start, (await page.evaluate('changes')) as number];
  });
}
