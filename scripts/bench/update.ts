import { has } from './candidates.js';
import { jsonFeed } from './feed.js';
import { beside, goal, row, takeTurns } from './measure.js';
import { compressed, visit, type Candidate, type BenchEnvironment } from './environment.js';
import { taskTime } from './visits.js';

const COUNT = 500;

const candidates: Candidate[] = ['vanilla-feed', 'news-feed'].map((tag) => ({
  name: `<${tag}>`,
  body: `<${tag} endpoint="/changing.json" limit="${COUNT}" loading="eager"></${tag}>`,
  ready: has(COUNT, tag),
  scripts: [`${tag}.js`],
}));

/** Measures a refresh in which one title of many has changed: thread time, and the number of DOM changes. */
export async function update(environment: BenchEnvironment): Promise<void> {
  const figures = await takeTurns(candidates, (candidate) => refreshOnce(environment, candidate));
  const [[floor = NaN] = [], [own = NaN, changes = NaN] = []] = figures;
  console.log(`\none title of ${COUNT} changed`);
  for (const [index, { name }] of candidates.entries()) {
    const mutations = `${figures[index]?.[1]} changes`.padStart(16);
    console.log(row(name, beside(figures[index]?.[0], floor), mutations));
  }
  console.log(goal('CPU', own / floor, 0.4));
  console.log(goal('changes', changes, 4, ''));
}

function refreshOnce(environment: BenchEnvironment, candidate: Candidate): Promise<[time: number, mutations: number]> {
  const before = jsonFeed(COUNT);
  environment.server.on('/changing.json', compressed(before, 'application/json'));
  return visit(environment.browser, async ({ page, client }) => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(environment.page(candidate));
    await page.waitForFunction(candidate.ready);
    const changed = before.replace('semaine 1"', 'semaine un"');
    environment.server.on('/changing.json', compressed(changed, 'application/json'));
    await page.evaluate(`
      var changes = 0;
      var widget = document.body.firstElementChild;
      new MutationObserver((records) => {
        for (const { addedNodes, removedNodes } of records) changes += addedNodes.length + removedNodes.length || 1;
      }).observe(widget.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });`);
    const start = await taskTime(client);
    await page.evaluate('widget.refresh()');
    await page.waitForFunction(`widget.shadowRoot.textContent.includes('semaine un')`);
    return [(await taskTime(client)) - start, (await page.evaluate('changes')) as number];
  });
}
