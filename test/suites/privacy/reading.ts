import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { useEverything } from '../../support/traces.js';
import { DRAFT, without } from './days.js';
import { send } from '../../support/server.js';
import { answerPath, type Stage } from './stage.js';

const SCRIPT = '<script type="module" src="/dist/commune-widgets.js"></script>';

/** Checks that in no format a stranger's server named by an answer gets a request when the answer is read. */
export async function checkAnswers(report: Report, stage: Stage): Promise<void> {
  for (const { name, tag } of stage.answers) {
    await report.check(`${name}, with a stranger's address everywhere`, async () => {
      const endpoint = stage.data + answerPath(name);
      const visit = await stage.visit(
        `${SCRIPT}<${tag} endpoint="${endpoint}" loading="eager" detail="inline" search filters more limit="1"></${tag}>`,
      );
      await visit.everywhere(() => window.privacy.settled('ready'));
      assert.deepEqual(await visit.findings(), []);
      await visit.everywhere(() => window.privacy.release());
      await visit.everywhere(useEverything, tag);
      await visit.everywhere(() => window.privacy.settled());
      assert.deepEqual(without(await visit.findings(), [DRAFT]), []);
      await visit.close();
    });
  }
}

/**
 * Checks that a poll or form that may not send to its endpoint does not even read from it, since any contributor can
 * place one.
 */
export async function checkRefused(report: Report, stage: Stage): Promise<void> {
  await report.check('a poll or a form that may not send to a stranger asks it for nothing', async () => {
    const places = ['poll-box', 'submit-news'].map(
      (tag) => `<div data-cw="${tag}" data-cw-endpoint="${stage.strangeOrigin}/${tag}"><a href="/">Lire</a></div>`,
    );
    const visit = await stage.visit(SCRIPT + places.join(''));
    assert.ok(await visit.page.evaluate(() => customElements.get('poll-box') !== undefined));
    assert.deepEqual(await visit.findings(), []);
    await visit.close();
  });
}

/** Checks that following a link leads to its address, and to no other request. */
export async function checkClick(report: Report, stage: Stage): Promise<void> {
  await report.check('a link that is followed leads to what it names, and tells nobody else', async () => {
    const [first] = stage.answers;
    const visit = await stage.visit(
      `${SCRIPT}<news-feed endpoint="${stage.data}${answerPath(first?.name ?? '')}" loading="eager"></news-feed>`,
    );
    await visit.everywhere(() => window.privacy.settled('ready'));
    const before = stage.stranger.requests.length;
    const link = await visit.page.$('news-feed >>> a[part="link"]');
    const address = await link?.evaluate((element) => element.getAttribute('href'));
    await Promise.all([visit.page.waitForNavigation(), link?.click()]);
    const heard = stage.stranger.requests.slice(before).map(({ path }) => stage.strangeOrigin + path);
    assert.deepEqual(
      heard.filter((each) => !each.endsWith('/favicon.ico')),
      [address],
    );
    await visit.close();
  });
}

/** Responses of an item's own address that name a stranger's server. */
const details: readonly [
  title: string,
  answer: (stranger: string) => [body: string, headers: Record<string, string>, status: number],
][] = [
  ['leads to a stranger', (stranger) => ['', { Location: `${stranger}/article` }, 302]],
  [
    'names a stranger as where its data is',
    (stranger) => [
      `<!doctype html><link rel="alternate" type="application/json" href="${stranger}/article.json">`,
      { 'Content-Type': 'text/html' },
      200,
    ],
  ],
  [
    'shows pictures of a stranger',
    (stranger) => [
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [
          { id: '1', content_html: `<p>Texte</p><img src="${stranger}/a.jpg"><iframe src="${stranger}/b"></iframe>` },
        ],
      }),
      { 'Content-Type': 'application/feed+json' },
      200,
    ],
  ],
];

/** A text that is opened in place is asked of the endpoint's own site, and of no other. */
export async function checkDetail(report: Report, stage: Stage): Promise<void> {
  for (const [title, answer] of details) {
    await report.check(`a text whose address ${title} is asked of nobody else`, async () => {
      const [list, article] = ['liste', 'article'].map(answerPath) as [string, string];
      const items = [{ id: '1', url: stage.data + article, title: 'Article' }];
      const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
      stage.server.on(list, send(feed, { 'Content-Type': 'application/feed+json' }));
      stage.server.on(article, send(...answer(stage.strangeOrigin)));
      const visit = await stage.visit(
        `${SCRIPT}<news-feed endpoint="${stage.data}${list}" loading="eager" detail="inline"></news-feed>`,
      );
      await visit.everywhere(() => window.privacy.settled('ready'));
      assert.ok(!visit.heard().some(({ path }) => path === article), 'asked before it is opened');
      await visit.page.$eval('news-feed >>> [part~="disclosure"]', (link) => (link as HTMLElement).click());
      await visit.everywhere(() => window.privacy.showing('[part="description"][aria-busy="false"]'));
      assert.ok(visit.heard().some(({ path }) => path === article));
      assert.deepEqual(await visit.findings(), []);
      await visit.close();
    });
  }
}
