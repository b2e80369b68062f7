import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { useEverything } from '../../support/traces.js';
import { DISMISSED, DISMISSING, DRAFT, without } from './days.js';
import { send } from '../../support/server.js';
import { answerPath, type PrivacySetup } from './setup.js';

const SCRIPT = '<script type="module" src="/dist/commune-widgets.js"></script>';

/** Checks that parsing an answer causes no request to a third party that it names, in any format. */
export async function checkAnswers(report: Report, setup: PrivacySetup): Promise<void> {
  for (const { name, tag } of setup.answers) {
    await report.check(`${name}, with third-party addresses everywhere, causes no request`, async () => {
      const endpoint = setup.data + answerPath(name);
      const visit = await setup.visit(
        `${SCRIPT}<${tag} endpoint="${endpoint}" loading="eager" detail="inline" search filters more limit="1"></${tag}>`,
      );
      await visit.everywhere(() => window.privacy.settled('ready'));
      assert.deepEqual(await visit.findings(), []);
      await visit.everywhere(() => window.privacy.release());
      await visit.everywhere(useEverything, tag);
      await visit.everywhere(() => window.privacy.settled());
      assert.deepEqual(without(await visit.findings(), [DRAFT, ...(tag === DISMISSING ? [DISMISSED] : [])]), []);
      await visit.close();
    });
  }
}

/**
 * Checks that a poll or form that may not send to its endpoint does not even read from it, since any contributor can
 * place one.
 */
export async function checkRefused(report: Report, setup: PrivacySetup): Promise<void> {
  await report.check('a poll or a form with an unlisted third-party endpoint sends no request', async () => {
    const places = ['poll-box', 'submit-news'].map(
      (tag) => `<div data-cw="${tag}" data-cw-endpoint="${setup.thirdPartyOrigin}/${tag}"><a href="/">Lire</a></div>`,
    );
    const visit = await setup.visit(SCRIPT + places.join(''));
    const defined = (): Promise<unknown> =>
      Promise.all(['poll-box', 'submit-news'].map((tag) => customElements.whenDefined(tag)));
    await visit.page.evaluate(defined);
    assert.deepEqual(await visit.findings(), []);
    await visit.close();
  });
}

/** Checks that following a link leads to its address, and to no other request. */
export async function checkClick(report: Report, setup: PrivacySetup): Promise<void> {
  await report.check('following a link requests its address only', async () => {
    const [first] = setup.answers;
    const visit = await setup.visit(
      `${SCRIPT}<news-feed endpoint="${setup.data}${answerPath(first?.name ?? '')}" loading="eager"></news-feed>`,
    );
    await visit.everywhere(() => window.privacy.settled('ready'));
    const before = setup.thirdParty.requests.length;
    const link = await visit.page.$('news-feed >>> a[part="link"]');
    const address = await link?.evaluate((element) => element.getAttribute('href'));
    await Promise.all([visit.page.waitForNavigation(), link?.click()]);
    const heard = setup.thirdParty.requests.slice(before).map(({ path }) => setup.thirdPartyOrigin + path);
    assert.deepEqual(
      heard.filter((each) => !each.endsWith('/favicon.ico')),
      [address],
    );
    await visit.close();
  });
}

/** Responses of an item's own address that name a third party's server. */
const details: readonly [
  title: string,
  answer: (thirdParty: string) => [body: string, headers: Record<string, string>, status: number],
][] = [
  ['leads to a third party', (thirdParty) => ['', { Location: `${thirdParty}/article` }, 302]],
  [
    'names a third party’s data address',
    (thirdParty) => [
      `<!doctype html><link rel="alternate" type="application/json" href="${thirdParty}/article.json">`,
      { 'Content-Type': 'text/html' },
      200,
    ],
  ],
  [
    'shows pictures of a third party',
    (thirdParty) => [
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [
          {
            id: '1',
            content_html: `<p>Texte</p><img src="${thirdParty}/a.jpg"><iframe src="${thirdParty}/b"></iframe>`,
          },
        ],
      }),
      { 'Content-Type': 'application/feed+json' },
      200,
    ],
  ],
];

/** Checks that the text of an item opened in place is requested from the endpoint's own site only. */
export async function checkDetail(report: Report, setup: PrivacySetup): Promise<void> {
  for (const [title, answer] of details) {
    await report.check(`the text of an item whose address ${title} causes no other request`, async () => {
      const [list, article] = ['liste', 'article'].map(answerPath) as [string, string];
      const items = [{ id: '1', url: setup.data + article, title: 'Article' }];
      const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
      setup.server.on(list, send(feed, { 'Content-Type': 'application/feed+json' }));
      setup.server.on(article, send(...answer(setup.thirdPartyOrigin)));
      const visit = await setup.visit(
        `${SCRIPT}<news-feed endpoint="${setup.data}${list}" loading="eager" detail="inline"></news-feed>`,
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
