import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Database } from '../../../demo/api/storage/database.js';
import { solve } from '../../../src/challenge/solver.js';
import { engines, openMigrated } from '../storage/databases.js';
import { type Browser, openBrowser, PASSWORD } from './browser.js';

const LOGIN = '/moderation/connexion';

/** The form data that the page's script would send for the challenge in the page. */
async function solutionOf(page: string): Promise<{ payload: string }> {
  const written = /data-challenge="([^"]*)"/.exec(page)?.[1] ?? '';
  const solved = await solve(JSON.parse(written.replaceAll('&quot;', '"')), new AbortController());
  assert.ok(solved);
  return solved;
}

for (const engine of engines) {
  describe(`the protection against password guessing on ${engine.name}`, () => {
    let database: Database;
    let browser: Browser;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => (browser = await openBrowser(database)));

    const pass = (seconds: number): void => {
      browser.clock.now = new Date(browser.clock.now.getTime() + seconds * 1_000);
    };

    it('delays an address from its fifth attempt on, twice as long each time, even with the correct password', async () => {
      for (let tries = 0; tries < 5; tries++) assert.equal((await browser.logIn('faux')).status, 403);
      for (const wait of [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]) {
        const limited = await browser.logIn();
        assert.deepEqual([limited.status, limited.headers.get('Retry-After')], [429, String(wait)]);
        assert.match(limited.text, wait < 60 ? /seconde/ : /minute/);
        if (wait === 900) break;
        pass(wait);
        assert.equal((await browser.logIn('faux')).status, 403);
      }
      assert.equal((await browser.logIn(PASSWORD, '192.0.2.2')).status, 303);
      pass(900);
      assert.equal((await browser.logIn()).status, 303);
    });

    it('causes no delay when the clock was set back', async () => {
      for (let tries = 0; tries < 8; tries++) await browser.logIn('faux');
      pass(-34 * 86_400);
      assert.equal((await browser.logIn()).status, 303);
    });

    it('requires a solved challenge during many attempts, except from addresses with a recent login', async () => {
      // Expiry is checked by the machine's own clock.
      browser.clock.now = new Date();
      assert.equal((await browser.logIn(PASSWORD, '203.0.113.1')).status, 303);
      browser.sessionCookie = undefined;
      for (let tries = 0; tries < 200; tries++) await browser.logIn('faux', `192.0.2.${tries}`);
      assert.equal((await browser.logIn(PASSWORD, '203.0.113.1')).status, 303);
      browser.sessionCookie = undefined;
      const asked = await browser.logIn(PASSWORD, '198.51.100.1');
      assert.equal(asked.status, 403);
      assert.match(asked.text, /vérification anti-robot manque/);
      const { payload } = await solutionOf(asked.text);
      const visit = (form: Record<string, string>, from: string) =>
        browser.visit(LOGIN, { form: { suite: '', altcha: payload, ...form }, from });
      assert.equal((await visit({ motdepasse: PASSWORD }, '198.51.100.1')).status, 303);
      browser.sessionCookie = undefined;
      assert.equal((await visit({ motdepasse: PASSWORD }, '198.51.100.2')).status, 403, 'it serves once');
      pass(900);
      assert.doesNotMatch((await browser.visit(LOGIN)).text, /altcha/);
      assert.equal((await browser.logIn(PASSWORD, '198.51.100.3')).status, 303);
    });
  });
}
