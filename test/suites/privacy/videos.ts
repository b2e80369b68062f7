import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { send } from '../../support/server.js';
import { answerPath, type PrivacySetup } from './setup.js';

const PATH = '/film.mp4';

/**
 * Checks that a video of a third party, and its site, hear nothing before the visitor plays it; then, as the control of
 * this, that they hear of exactly that.
 */
export async function checkVideos(report: Report, setup: PrivacySetup): Promise<void> {
  await report.check('a video of a third party causes a request when it is played, and none before', async () => {
    const file = { url: setup.thirdPartyOrigin + PATH, mime_type: 'video/mp4' };
    const items = [
      { id: '1', title: 'Film', attachments: [file] },
      { id: '2', title: 'Séance', _commune: { video: { url: 'https://youtu.be/M7lc1UVf-VE', provider: 'YouTube' } } },
    ];
    const body = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
    setup.server.on(answerPath('videos'), send(body, { 'Content-Type': 'application/feed+json' }));
    const endpoint = setup.data + answerPath('videos');
    const visit = await setup.visit(
      `<script type="module" src="/dist/commune-widgets.js"></script><news-feed endpoint="${endpoint}" loading="eager"></news-feed>`,
    );
    await visit.everywhere(() => window.privacy.settled('ready'));
    const buttons = await visit.page.$$('news-feed >>> [part~="play"]');
    assert.equal(buttons.length, 2);
    assert.deepEqual(await visit.findings(), []);
    const before = setup.thirdParty.requests.length;
    const asked = visit.page.waitForRequest((request) => request.url() === setup.thirdPartyOrigin + PATH);
    await buttons[0]?.click();
    await asked;
    await visit.page.waitForFunction(
      () => document.querySelector('news-feed')?.shadowRoot?.querySelector('[part="message"]'),
      { polling: 50 },
    );
    const heard = setup.thirdParty.requests.slice(before).map(({ path }) => path);
    assert.deepEqual([...new Set(heard)], [PATH]);
    assert.notDeepEqual(await visit.findings(), []);
    await visit.close();
  });
}
