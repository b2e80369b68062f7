import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import type { WordPress } from '../../support/wordpress/wordpress.js';
import { publish } from './client.js';
import { logIn } from './editor.js';
import { html } from './forms.js';
import type { VisitorPage } from './visitor.js';

const LISTED = 'https://services.commune.example';

/** Addresses that an author may not let visitors send to, in ways to disguise them. */
const forbidden = [
  'https://other.example/polls/1',
  '//other.example/polls/1',
  '/\\other.example/polls/1',
  '/&#92;other.example/polls/1',
  '&#47;&#47;other.example/polls/1',
  'https:other.example/polls/1',
  'https://services.commune.example@other.example/polls/1',
  'https://other.example\\@services.commune.example/polls/1',
  'https://services.commune.example.other.example/polls/1',
  'https://services.commune.example:444/polls/1',
  'http://services.commune.example/polls/1',
  'javascript:alert(1)',
  '/polls/1 https://other.example/polls/1',
];
const allowed = ['/polls/1', `${LISTED}/polls/1`, `${LISTED}:443/polls/1`, `/polls/1 ${LISTED.toUpperCase()}/polls/1`];

/**
 * Checks the administrator's setting for allowed origins, and its effect on tags of authors. Requires a logged-in
 * author.
 */
export async function checkOrigins(report: Report, visitor: VisitorPage, site: WordPress): Promise<void> {
  const { page } = visitor;
  const settings = `${site.origin}/wp-admin/options-general.php?page=commune-widgets`;
  await report.check('an author does not see the settings', async () => {
    assert.equal((await page.goto(settings))?.status(), 403);
  });
  await report.check('an administrator lists an origin; an invalid one is reported and left out', async () => {
    await page.browserContext().deleteCookie(...(await page.browserContext().cookies()));
    await logIn(visitor, site.origin, 'admin');
    await page.goto(settings);
    await page.type('textarea', `${LISTED}/chemin\njavascript:alert(1)`);
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    assert.equal(await page.$eval('textarea', ({ value }) => value), LISTED);
    const notice = await page.$eval('.notice-error', ({ textContent }) => textContent);
    assert.match(notice ?? '', /javascript:alert/);
  });
  for (const endpoint of [...forbidden, ...allowed]) {
    const isAllowed = allowed.includes(endpoint);
    await report.check(`an author’s poll ${isAllowed ? 'may' : 'may not'} send to ${endpoint}`, async () => {
      const tag = `<poll-box endpoint="${endpoint}"><a href="/sondage">Sondage</a></poll-box>`;
      const { content } = await publish(site, 'bob', html(tag));
      assert.match(content.raw, /<poll-box/);
      assert.equal(/endpoint="[^"]/.test(content.raw), isAllowed, content.raw);
    });
  }
}
