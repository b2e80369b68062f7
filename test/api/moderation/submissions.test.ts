import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Database } from '../../../demo/api/storage/database.js';
import { newSecret } from '../../../demo/api/submissions/references.js';
import type { SubmissionFields } from '../../../demo/api/submissions/submission.js';
import { findSubmission } from '../../../demo/api/submissions/submission-store.js';
import { valuesOf } from '../../../demo/api/moderation/submission-fields.js';
import { engines, openMigrated } from '../storage/databases.js';
import { type Browser, HOST, openBrowser, type Page } from './browser.js';
import { event, PATH, publishedNews, REFERENCE, storeProposal, unchanged } from './proposal.js';

for (const engine of engines) {
  describe(`the moderation’s pages for proposals on ${engine.name}`, () => {
    let database: Database;
    let browser: Browser;
    let secret: string;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => {
      await database.query('DELETE FROM submissions');
      browser = await openBrowser(database);
      secret = newSecret();
      await store(event);
      await browser.logIn();
    });

    const store = (fields: SubmissionFields, alts?: string[]) =>
      storeProposal(database, { secret, now: browser.clock.now, fields, ...(alts && { alts }) });

    const published = () => publishedNews(browser);
    const stored = async () => (await findSubmission(database, REFERENCE)) ?? assert.fail('It is gone.');

    const followed = async () => {
      const headers = { Authorization: `Bearer ${secret}` };
      return JSON.parse((await browser.visit(`/submissions/${REFERENCE}`, { headers })).text) as {
        status: string;
        reason: string | null;
      };
    };

    const edit = async (changes: Record<string, string>): Promise<Page> =>
      browser.send(PATH, { ...unchanged, ...changes });
    const publish = (changes: Record<string, string> = {}) => edit({ button: 'publier', ...changes });
    const reject = (reason: string, changes: Record<string, string> = {}) =>
      edit({ button: 'refuser', reason, ...changes });

    it('list proposals by status, with their number', async () => {
      const { text } = await browser.visit('/moderation');
      assert.match(text, /<title>Propositions \(1 à relire\) – Modération<\/title>/);
      assert.match(text, /À relire \(1\)[\s\S]*Loto de l’école[\s\S]*Publiées \(0\)[\s\S]*Refusées \(0\)/);
      assert.match(text, /Événement, Culture et loisirs, 2 images, reçue le 01\/03\/2026 - 11:00/);
    });

    it('publish an approved proposal with the alternative text of its image', async () => {
      assert.deepEqual(await published(), []);
      const { status, headers } = await publish();
      const after = `/moderation?fait=publiee&id=${REFERENCE}`;
      assert.deepEqual([status, headers.get('Location')], [303, after]);
      assert.match(
        (await browser.visit(after)).text,
        /role="status">La proposition <a href="[^"]*BCDF-2345">« Loto de l’école »<\/a> est publiée/,
      );
      const [item] = await published();
      assert.deepEqual([item?.title, item?.image?.alt], ['Loto de l’école', 'La salle']);
      assert.equal((await followed()).status, 'approved');
    });

    it('reject a proposal with a reason, which the sender can read with the secret', async () => {
      await reject('Déjà annoncé.\r\nMerci !');
      const { status, reason } = await followed();
      assert.deepEqual([status, reason], ['rejected', 'Déjà annoncé.\nMerci !']);
      assert.match((await browser.visit(PATH)).text, /Déjà annoncé\./);
    });

    it('publish a proposal as edited in the same form, without the image ticked for removal', async () => {
      await publish({ title: 'Grand loto', 'imageRemoved/0': 'on' });
      const [item] = await published();
      assert.deepEqual([item?.title, item?.image?.alt], ['Grand loto', 'Un lot']);
      assert.deepEqual((await stored()).images.length, 1);
    });

    it('do not publish a proposal with an error, and keep the input and the ticked boxes', async () => {
      const { status, text } = await publish({ title: '', place: 'Préau', 'imageRemoved/0': 'on' });
      assert.equal(status, 422);
      assert.match(text, /data-guarded="unsaved"[\s\S]*value="Préau"[\s\S]*name="imageRemoved\/0"\s+checked/);
      assert.deepEqual([await published(), (await stored()).images.length], [[], 2]);
    });

    it('edit a published proposal with the same form', async () => {
      await publish();
      const { headers } = await edit({ title: 'Grand loto' });
      assert.equal(headers.get('Location'), `${PATH}?fait=modifiee`);
      assert.equal((await published())[0]?.title, 'Grand loto');
      assert.ok(!(await browser.visit(PATH)).text.includes('Enregistrer et publier'));
    });

    it('only save when Enter is pressed', async () => {
      const { text } = await browser.visit(PATH);
      const [, first] = /<form\s+class="form"[\s\S]*?<button[^>]*value="(\w+)"/.exec(text) ?? [];
      assert.equal(first, 'enregistrer');
      await edit({ button: 'enregistrer', title: 'Grand loto' });
      assert.deepEqual([(await stored()).title, (await followed()).status], ['Grand loto', 'pending']);
    });

    it('save the edits of a proposal that is rejected', async () => {
      await reject('Déjà annoncé.', { title: 'Grand loto' });
      assert.deepEqual([(await stored()).title, (await followed()).status], ['Grand loto', 'rejected']);
      assert.equal((await reject('Déjà annoncé.', { title: '' })).status, 422);
    });

    it('reject an unedited proposal even if it does not pass the present rules', async () => {
      await database.query(`UPDATE submissions SET category = 'inconnue'`);
      assert.equal((await publish({ category: 'inconnue' })).status, 422);
      assert.equal((await reject('Déjà annoncé.', { category: 'inconnue' })).status, 303);
    });

    it('remove a published proposal from the news when it is rejected later', async () => {
      await publish();
      await reject('Annulé.');
      assert.deepEqual(await published(), []);
    });

    for (const reason of ['', '  \r\n ', 'a'.repeat(1_001)]) {
      it(`do not reject a proposal with a reason of ${reason.length} characters`, async () => {
        const { status, text } = await reject(reason);
        assert.equal(status, 422);
        assert.match(text, /<title>Erreur.: /);
        assert.match(text, /href="#champ-reason"[\s\S]*<details open>/);
        assert.equal((await followed()).status, 'pending');
      });
    }

    it('edit every field, with dates in the commune’s time zone', async () => {
      const { status } = await edit({
        title: 'Grand loto',
        'dates/1/startsAt': '2026-07-14T20:30',
        'dates/1/endsAt': '2026-07-14T23:00',
        'imageAlt/1': 'Un vélo',
        'imageCredit/1': 'C. Martin',
      });
      assert.equal(status, 303);
      const stored = await findSubmission(database, REFERENCE);
      assert.equal(stored?.title, 'Grand loto');
      assert.equal(stored?.body, event.body);
      const { startsAt, endsAt } = stored?.dates[0] ?? {};
      assert.deepEqual([startsAt, endsAt], [new Date('2026-07-14T18:30:00Z'), new Date('2026-07-14T21:00:00Z')]);
      const [room, bicycle] = stored?.images.map(({ alt, credit }) => [alt, credit]) ?? [];
      assert.deepEqual(room, ['La salle', null]);
      assert.deepEqual(bicycle, ['Un vélo', 'C. Martin']);
    });

    it('leave a proposal unchanged when its form is sent unchanged', async () => {
      const before = await findSubmission(database, REFERENCE);
      await edit({});
      const after = await findSubmission(database, REFERENCE);
      assert.deepEqual({ ...after, changedAt: null }, { ...before, changedAt: null });
    });

    it('remove only the image that is ticked', async () => {
      await edit({ 'imageRemoved/0': 'on', 'imageAlt/0': '' });
      const alts = (await findSubmission(database, REFERENCE))?.images.map(({ alt }) => alt);
      assert.deepEqual(alts, ['Un lot']);
    });

    const mistakes: [changes: Record<string, string>, field: string][] = [
      [{ title: '' }, 'title'],
      [{ title: 'a'.repeat(121) }, 'title'],
      [{ url: 'javascript:alert(1)' }, 'url'],
      [{ 'dates/1/startsAt': 'demain' }, 'dates/1/startsAt'],
      [{ 'dates/1/endsAt': '2026-03-01T10:00' }, 'dates/1/endsAt'],
      [{ category: 'inconnue' }, 'category'],
      [{ contactEmail: 'camille' }, 'contactEmail'],
      [{ 'imageAlt/1': '' }, 'imageAlt/1'],
      [{ 'imageRemoved/0': 'on', 'imageAlt/1': '' }, 'imageAlt/1'],
    ];
    for (const [changes, field] of mistakes) {
      it(`check edits by the rules of new proposals: ${JSON.stringify(changes).slice(0, 60)}`, async () => {
        const { status, text } = await edit(changes);
        assert.equal(status, 422);
        assert.ok(text.includes(`href="#champ-${field}"`), text);
        assert.equal((await findSubmission(database, REFERENCE))?.changedAt, null);
      });
    }

    it('edit a proposal whose sender’s data was deleted', async () => {
      await publish();
      await database.query('UPDATE submissions SET contact_name = NULL, contact_email = NULL');
      assert.ok(!(await browser.visit(PATH)).text.includes('champ-contactName'));
      const rest = Object.entries({ ...unchanged, title: 'Grand loto' }).filter(
        ([name]) => !name.startsWith('contact'),
      );
      assert.equal((await browser.send(PATH, Object.fromEntries(rest))).status, 303);
      assert.equal((await published())[0]?.title, 'Grand loto');
    });

    it('delete a proposal and its images after confirmation', async () => {
      assert.match((await browser.visit(`${PATH}/supprimer`)).text, /Supprimer définitivement/);
      assert.ok(await findSubmission(database, REFERENCE));
      await browser.send(`${PATH}/supprimer`);
      assert.equal(await findSubmission(database, REFERENCE), undefined);
      assert.deepEqual(await database.query('SELECT id FROM submission_images'), []);
    });

    it('preview a proposal by a feed with its images, for logged-in moderators only', async () => {
      const feed = JSON.parse((await browser.visit(`${PATH}/apercu.json`)).text) as { items: { image: string }[] };
      const absolute = feed.items[0]?.image ?? '';
      assert.ok(absolute.startsWith(`${HOST}/`), 'a link of the item elsewhere changes nothing about it');
      const address = absolute.slice(HOST.length);
      const image = await browser.visit(address);
      assert.deepEqual([image.status, image.headers.get('Content-Type')], [200, 'image/webp']);
      browser.sessionCookie = undefined;
      for (const path of [address, `${PATH}/apercu.json`, PATH]) assert.equal((await browser.visit(path)).status, 303);
    });

    it('escape markup in every field on every page', async () => {
      const attack = `"'></textarea></title><script>alert(1)</script><img src=x onerror=alert(1)>&lt;b`;
      await database.query('DELETE FROM submissions');
      const words = Object.keys(event).filter((name) => typeof event[name as keyof typeof event] === 'string');
      const attacked = Object.fromEntries(words.map((name) => [name, attack])) as Partial<typeof event>;
      const hostile = {
        ...event,
        ...attacked,
        type: event.type,
        eventStatus: event.eventStatus,
        url: `https://a.example/${attack}`,
      };
      await store(hostile, [attack]);
      const form = { ...valuesOf(await stored()), button: 'refuser', reason: attack };
      assert.equal((await browser.send(PATH, form)).status, 303);
      const pages = ['/moderation', PATH, `${PATH}/supprimer`].map((path) => browser.visit(path));
      pages.push(browser.send(PATH, { title: attack, 'imageAlt/0': attack, 'dates/1/startsAt': attack }));
      for (const { text } of await Promise.all(pages)) {
        assert.ok(text.includes('&lt;script&gt;'), 'the text is on the page');
        assert.ok(!/<script>|<img src=x|<\/textarea><\/title>/.test(text));
        // Every page has the script of the session; that of an event also those of its previews and of unsaved edits.
        assert.equal(text.match(/<script\b/g)?.length ?? 0, text.includes('news-feed.js') ? 4 : 1);
      }
    });

    it('say that a proposal no longer exists', async () => {
      const { status, text } = await browser.visit('/moderation/propositions/ZZZZ-9999');
      assert.equal(status, 404);
      assert.match(text, /n’existe pas, ou a été retirée/);
    });
  });
}
