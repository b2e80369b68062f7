import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { SESSION_IDLE } from '../../../demo/api/moderation/sessions.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { engines, openMigrated } from '../storage/databases.js';
import { type Browser, openBrowser, PASSWORD, tokenIn } from './browser.js';

const HOME = '/moderation';
const LOGIN = '/moderation/connexion';

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

for (const engine of engines) {
  describe(`a session of the moderation that ends, on ${engine.name}`, () => {
    let database: Database;
    let browser: Browser;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => (browser = await openBrowser(database)));

    it('says on every page when it ends, and is prolonged on request', async () => {
      await browser.logIn();
      assert.match((await browser.visit(HOME)).text, /votre session se ferme à 13\u00a0h\./);
      browser.clock.now = new Date(browser.clock.now.getTime() + SESSION_IDLE / 2);
      const { text } = await browser.visit('/moderation/session');
      assert.deepEqual(JSON.parse(text), { left: SESSION_IDLE });
    });

    it('keeps what was typed when it has ended, across the next login', async () => {
      await browser.logIn();
      browser.clock.now = new Date(browser.clock.now.getTime() + SESSION_IDLE);
      const form = { title: 'Agent "d’accueil" <H/F>', button: 'enregistrer', jeton: 'old' };
      const asked = await browser.visit('/moderation/emplois/nouveau', { form });
      assert.match(asked.text, /Ce que vous avez saisi n’est pas perdu/);
      const saisie = unescaped(/name="saisie" value="([^"]*)"/.exec(asked.text)?.[1] ?? '');
      assert.deepEqual(JSON.parse(saisie), { title: form.title, button: form.button });
      const suite = /name="suite" value="([^"]*)"/.exec(asked.text)?.[1] ?? '';
      const wrong = await browser.visit(LOGIN, { form: { motdepasse: 'faux', suite, saisie } });
      assert.ok(wrong.text.includes('name="saisie"'), 'a wrong password loses nothing');
      const { text } = await browser.visit(LOGIN, { form: { motdepasse: PASSWORD, suite, saisie } });
      assert.match(text, /action="\/moderation\/emplois\/nouveau"/);
      assert.equal(unescaped(/name="title" value="([^"]*)"/.exec(text)?.[1] ?? ''), form.title);
      const sent = { title: form.title, button: form.button, jeton: tokenIn(text) };
      assert.equal((await browser.visit('/moderation/emplois/nouveau', { form: sent })).status, 303);
    });

    for (const saisie of ['[', '1', 'null', '{"a":{}}']) {
      it(`ignores what a login form cannot have kept: ${saisie}`, async () => {
        const { status } = await browser.visit(LOGIN, { form: { motdepasse: PASSWORD, suite: '', saisie } });
        assert.ok([200, 303].includes(status));
      });
    }
  });
}
