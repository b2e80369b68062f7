import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Database } from '../../../demo/api/storage/database.js';
import { listSpecialDays } from '../../../demo/api/town-hall/special-store.js';
import { engines, openMigrated } from '../storage/databases.js';
import { type Browser, openBrowser } from './browser.js';

const NEW = '/moderation/horaires/nouveau';
const closure = { firstDay: '2026-12-24', lastDay: '2026-12-31', reason: 'Travaux', opens1: '', closes1: '' };

for (const engine of engines) {
  describe(`the moderation’s pages for the hours of the town hall on ${engine.name}`, () => {
    let database: Database;
    let browser: Browser;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => {
      await database.query('DELETE FROM special_hours');
      browser = await openBrowser(database);
      await browser.logIn();
    });

    const stored = () => listSpecialDays(database, browser.clock.now, true);

    it('announce a closure, change it to a morning, and delete it after confirmation', async () => {
      assert.equal((await browser.send(NEW, closure)).status, 303);
      const [days] = await stored();
      assert.deepEqual(
        [days?.firstDay, days?.lastDay, days?.ranges, days?.reason],
        ['2026-12-24', '2026-12-31', [], 'Travaux'],
      );
      const path = `/moderation/horaires/${days?.id}`;
      assert.match((await browser.visit('/moderation/horaires')).text, /Du 24\/12\/2026 au 31\/12\/2026/);
      await browser.send(path, { ...closure, lastDay: '', opens1: '08:30', closes1: '12:00' });
      const [edited] = await stored();
      assert.deepEqual([edited?.lastDay, edited?.ranges], ['2026-12-24', ['08:30-12:00']]);
      assert.match((await browser.visit(path)).text, /name="opens1"[^>]*value="08:30"/);
      assert.match((await browser.visit(`${path}/supprimer`)).text, /horaires habituels/);
      await browser.send(`${path}/supprimer`);
      assert.deepEqual(await stored(), []);
      assert.equal((await browser.visit(path)).status, 404);
    });

    it('save nothing twice, and nothing over the change of somebody else', async () => {
      const { text } = await browser.visit(NEW);
      const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
      const form = { jeton: hidden('jeton'), formId: hidden('formId'), ...closure };
      await browser.visit(NEW, { form });
      await browser.visit(NEW, { form });
      const [days] = await stored();
      assert.equal((await stored()).length, 1);
      const path = `/moderation/horaires/${days?.id}`;
      const opened = await browser.visit(path);
      await browser.send(path, { ...closure, reason: 'Autre' });
      const version = /name="version" value="([^"]*)"/.exec(opened.text)?.[1] ?? '';
      const late = await browser.visit(path, { form: { jeton: hidden('jeton'), version, ...closure } });
      assert.equal(late.status, 409);
      assert.equal((await stored())[0]?.reason, 'Autre');
    });

    const mistakes: [changes: Record<string, string>, field: string][] = [
      [{ firstDay: '' }, 'firstDay'],
      [{ firstDay: '2026-02-30' }, 'firstDay'],
      [{ lastDay: '2026-12-23' }, 'lastDay'],
      [{ lastDay: 'demain' }, 'lastDay'],
      [{ opens1: '08:30' }, 'closes1'],
      [{ closes2: '12:00' }, 'opens2'],
      [{ opens1: '8 h', closes1: '12:00' }, 'opens1'],
      [{ opens1: '08:30', closes1: '24:30' }, 'closes1'],
      [{ opens1: '08:30', closes1: '08:30' }, 'closes1'],
      [{ reason: 'a'.repeat(101) }, 'reason'],
    ];
    for (const [changes, field] of mistakes) {
      it(`refuse and keep the input: ${JSON.stringify(changes).slice(0, 50)}`, async () => {
        const { status, text } = await browser.send(NEW, { ...closure, ...changes });
        assert.equal(status, 422);
        assert.match(text, /<title>Erreur.: Nouvelle fermeture/);
        assert.deepEqual(
          [...text.matchAll(/href="#champ-(\w+)"/g)].map(([, name]) => name),
          [field],
        );
        assert.ok(!('reason' in changes) ? text.includes('value="Travaux"') : true);
        assert.deepEqual(await stored(), []);
      });
    }

    it('say when no town hall is configured', async () => {
      assert.match((await browser.visit('/moderation/horaires')).text, /TOWN_HALL_CODE/);
    });
  });
}
