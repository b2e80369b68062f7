import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { useEverything } from '../../support/traces.js';
import { DRAFT, without } from './days.js';
import { answerPath, type Stage } from './stage.js';

const SCRIPT = '<script type="module" src="/dist/commune-widgets.js"></script>';

/** Whatever the format, a stranger whom an answer names hears nothing of who reads it. */
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

/** Any contributor can place what sends; where it may not send, its page is not known either. */
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

/** Who follows a link goes there, and nowhere else. */
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
