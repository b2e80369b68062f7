import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { findAlert, insertAlert, listAlerts } from '../../../demo/api/alerts/alert-store.js';
import type { StoredAlert } from '../../../demo/api/alerts/alert.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { engines, openMigrated } from '../storage/databases.js';
import { alertForm } from './alert-form.js';
import { type Browser, formIdIn, openBrowser } from './browser.js';

const NEW = '/moderation/alertes/nouvelle';

for (const engine of engines) {
  describe(`the moderation’s pages for alerts on ${engine.name}`, () => {
    let database: Database;
    let browser: Browser;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => {
      await database.query('DELETE FROM alerts');
      browser = await openBrowser(database);
      await browser.logIn();
    });

    const all = (): Promise<StoredAlert[]> => listAlerts(database, browser.clock.now);
    const create = (changes: Record<string, string> = {}) => browser.send(NEW, { ...alertForm, ...changes });
    const pathOf = async (): Promise<string> => `/moderation/alertes/${(await all())[0]?.id}`;
    /** The titles that visitors read. */
    const shown = async (): Promise<string[]> => {
      const { text } = await browser.visit('/alerts');
      return (JSON.parse(text) as { alerts: { title: string }[] }).alerts.map(({ title }) => title);
    };

    it('publish an alert from its beginning to its end, in the time of the commune', async () => {
      const { status, headers } = await create();
      assert.equal(status, 303);
      const list = await browser.visit(headers.get('Location') ?? '');
      assert.match(list.text, /role="status">L’alerte <a [^>]*>«.Coupure d’eau rue des Lilas.»<\/a> est enregistrée/);
      assert.match(list.text, /À paraître/);
      const [alert] = await all();
      assert.deepEqual(
        [alert?.startsAt, alert?.endsAt, alert?.version, alert?.text],
        [
          new Date('2026-03-01T10:30:00Z'),
          new Date('2026-03-01T11:30:00Z'),
          1,
          'Faites des réserves.\nMairie : 01 99 00 00 00.',
        ],
      );
      browser.clock.now = new Date('2026-03-01T10:30:00Z');
      assert.deepEqual(await shown(), [alertForm.title]);
      assert.match((await browser.visit('/moderation/alertes')).text, /En ligne/);
      browser.clock.now = new Date('2026-03-01T11:30:00Z');
      assert.deepEqual(await shown(), []);
      assert.match((await browser.visit('/moderation/alertes')).text, /Terminée/);
    });

    it('change an alert, which is then another version', async () => {
      await create();
      const path = await pathOf();
      assert.match((await browser.visit(path)).text, /value="2026-03-01T11:30"/);
      assert.equal((await browser.send(path, { ...alertForm, endsAt: '2026-03-01T20:00' })).status, 303);
      const [alert] = await all();
      assert.deepEqual([alert?.version, alert?.endsAt], [2, new Date('2026-03-01T19:00:00Z')]);
    });

    it('end an alert, publish it again, and delete it after confirmation', async () => {
      await create({ startsAt: '2026-03-01T10:00' });
      const path = await pathOf();
      assert.deepEqual(await shown(), [alertForm.title]);
      const { headers } = await browser.send(`${path}/terminer`);
      assert.match(
        (await browser.visit(headers.get('Location') ?? '')).text,
        /est terminée.: elle n’est plus en ligne/,
      );
      assert.deepEqual(await shown(), []);
      assert.match((await browser.visit(path)).text, /Enregistrer et publier/);
      await browser.send(path, { ...alertForm, startsAt: '2026-03-01T10:00' });
      assert.deepEqual(await shown(), [alertForm.title]);
      assert.match((await browser.visit(`${path}/supprimer`)).text, /effacée définitivement/);
      await browser.send(`${path}/supprimer`);
      assert.deepEqual([await all(), await shown()], [[], []]);
      assert.equal((await browser.visit(path)).status, 404);
    });

    it('end an alert that has not begun', async () => {
      await create({ startsAt: '2026-03-01T11:30' });
      assert.deepEqual(await shown(), [alertForm.title]);
      await browser.send(`${await pathOf()}/terminer`);
      assert.deepEqual(await shown(), []);
    });

    it('preview an alert as the site shows it, also before its beginning, after its end and once it was hidden', async () => {
      await create();
      const path = await pathOf();
      const preview = async (): Promise<Record<string, string>> => {
        const { text } = await browser.visit(`${path}/apercu.json`);
        return (JSON.parse(text) as { alerts: [Record<string, string>] }).alerts[0];
      };
      assert.match((await browser.visit(path)).text, /<alert-banner endpoint="[^"]*\/apercu\.json">/);
      const early = await preview();
      assert.equal(early.title, alertForm.title);
      assert.deepEqual([early.from, early.until], [undefined, '2026-03-01T12:30:00+01:00']);
      browser.clock.now = new Date('2026-03-01T11:30:00Z');
      const late = await preview();
      assert.deepEqual([late.title, late.from, late.until], [alertForm.title, undefined, undefined]);
      const [stored] = await all();
      assert.notEqual(late.id, stored?.id);
      assert.notEqual(late.version, early.version);
      await browser.send('/moderation/deconnexion');
      assert.equal((await browser.visit(`${path}/apercu.json`)).status, 303);
    });

    const mistakes: [changes: Record<string, string>, field: string][] = [
      [{ title: ' ' }, 'title'],
      [{ title: 'a'.repeat(121) }, 'title'],
      [{ severity: 'urgent' }, 'severity'],
      [{ text: 'a'.repeat(501) }, 'text'],
      [{ url: 'javascript:alert(1)' }, 'url'],
      [{ url: 'commune.fr' }, 'url'],
      [{ startsAt: '' }, 'startsAt'],
      [{ startsAt: 'demain' }, 'startsAt'],
      [{ endsAt: '' }, 'endsAt'],
      [{ endsAt: '2026-02-30T10:00' }, 'endsAt'],
      [{ endsAt: '2026-03-01T11:29' }, 'endsAt'],
      [{ endsAt: alertForm.startsAt }, 'endsAt'],
      [{ startsAt: '2026-03-01T08:00', endsAt: '2026-03-01T11:00' }, 'endsAt'],
    ];
    for (const [changes, field] of mistakes) {
      it(`refuse an alert and keep the input: ${JSON.stringify(changes).slice(0, 60)}`, async () => {
        const { status, text } = await create(changes);
        assert.equal(status, 422);
        assert.match(text, /<title>Erreur.: Nouvelle alerte/);
        assert.deepEqual(
          [...text.matchAll(/href="#champ-(\w+)"/g)].map(([, name]) => name),
          [field],
        );
        assert.ok(text.includes('aria-invalid="true"'));
        assert.ok(field === 'text' || text.includes('Faites des réserves.\nMairie'));
        assert.deepEqual(await all(), []);
      });
    }

    it('keep the input of an edit that is refused', async () => {
      await create();
      const { status, text } = await browser.send(await pathOf(), { ...alertForm, title: 'Autre', endsAt: '' });
      assert.equal(status, 422);
      assert.match(text, /value="Autre"/);
      assert.equal((await all())[0]?.title, alertForm.title);
    });

    it('store an alert once, however often its form is sent', async () => {
      const formId = formIdIn((await browser.visit(NEW)).text);
      await Promise.all([create({ formId }), create({ formId })]);
      assert.equal((await all()).length, 1);
    });

    it('save nothing over a change of somebody else, and show it', async () => {
      await create();
      const path = await pathOf();
      const page = await browser.visit(path);
      await browser.send(path, { ...alertForm, title: 'Eau coupée rue des Lilas' });
      const hidden = { jeton: /name="jeton" value="([^"]*)"/.exec(page.text)?.[1] ?? '' };
      const version = /name="version" value="([^"]*)"/.exec(page.text)?.[1] ?? '';
      const { status, text } = await browser.visit(path, { form: { ...alertForm, ...hidden, version, title: 'Mien' } });
      assert.equal(status, 409);
      assert.match(text, /Eau coupée rue des Lilas/);
      assert.match(text, /value="Mien"/);
      assert.equal((await all())[0]?.title, 'Eau coupée rue des Lilas');
    });

    it('list what is ahead by its beginning, then what is over, the last one first', async () => {
      const hour = (at: number): Date => new Date(Date.UTC(2026, 2, 1, at));
      const fields = { severity: 'information', text: null, url: null, area: null } as const;
      for (const [title, from, until] of [
        ['c', 2, 3],
        ['d', 1, 2],
        ['b', 12, 13],
        ['a', 9, 14],
      ] as const)
        await insertAlert(database, title, { ...fields, title, startsAt: hour(from), endsAt: hour(until) });
      assert.deepEqual(
        (await all()).map(({ title }) => title),
        ['a', 'b', 'c', 'd'],
      );
      assert.equal((await findAlert(database, 'a'))?.version, 1);
    });
  });
}
