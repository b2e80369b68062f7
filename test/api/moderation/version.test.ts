import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { listJobs } from '../../../demo/api/jobs/job-store.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { findSubmission } from '../../../demo/api/submissions/submission-store.js';
import { engines, openMigrated } from '../storage/databases.js';
import { type Browser, openBrowser, type Page, versionIn } from './browser.js';
import { offer } from './offer.js';
import { PATH, REFERENCE, storeProposal, unchanged } from './proposal.js';

for (const engine of engines) {
  describe(`simultaneous edits by two moderators on ${engine.name}`, () => {
    let database: Database;
    let browser: Browser;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => {
      await database.query('DELETE FROM submissions');
      await database.query('DELETE FROM jobs');
      browser = await openBrowser(database);
      await storeProposal(database, { now: browser.clock.now });
      await browser.logIn();
    });

    const edit = async (changes: Record<string, string>): Promise<Page> =>
      browser.send(PATH, { ...unchanged, ...changes });
    const statusNow = async () => (await findSubmission(database, REFERENCE))?.status;

    describe('of a proposal that was changed after the form was opened', () => {
      let version: string;
      beforeEach(async () => {
        version = versionIn((await browser.visit(PATH)).text);
        await edit({ title: 'Loto du printemps', place: 'Préau' });
      });

      it('save nothing, show the values that would be overwritten, and keep the input', async () => {
        const { status, text } = await edit({ title: 'Grand loto', place: 'Préau', 'imageAlt/1': 'Un vélo', version });
        assert.equal(status, 409);
        assert.match(text, /<title>Erreur.: /);
        assert.match(text, /Quelqu’un d’autre a fait une modification entre-temps/);
        assert.match(text, /<dt>Titre<\/dt>\s*<dd>Loto du printemps<\/dd>/);
        assert.ok(!text.includes('<dt>Lieu</dt>'), 'what is the same is no loss');
        assert.match(text, /value="Grand loto"[\s\S]*value="Un vélo"/);
        assert.equal((await findSubmission(database, REFERENCE))?.title, 'Loto du printemps');
      });

      it('can be saved from the page with that message', async () => {
        const { text } = await edit({ title: 'Grand loto', version });
        assert.equal((await edit({ title: 'Grand loto', version: versionIn(text) })).status, 303);
        assert.equal((await findSubmission(database, REFERENCE))?.title, 'Grand loto');
      });

      it('neither publish nor reject the unseen version, and keep the reason', async () => {
        assert.equal((await edit({ button: 'publier', version })).status, 409);
        const { status, text } = await edit({ button: 'refuser', version, reason: 'Déjà annoncé.' });
        assert.equal(status, 409);
        assert.match(text, /<textarea[^>]*name="reason"[^>]*>\s*Déjà annoncé\./);
        assert.equal(await statusNow(), 'pending');
      });

      it('show the texts of the remaining images', async () => {
        await edit({ 'imageRemoved/0': 'on' });
        const { status, text } = await edit({ 'imageAlt/0': 'La grande salle', version });
        assert.equal(status, 409);
        assert.match(text, /name="imageAlt\/0"[^>]*value="Un lot"/);
      });
    });

    it('do not reject a proposal that was approved meanwhile', async () => {
      const version = versionIn((await browser.visit(PATH)).text);
      await edit({ button: 'publier' });
      assert.equal((await edit({ button: 'refuser', version, reason: 'Non.' })).status, 409);
      assert.equal(await statusNow(), 'approved');
    });

    it('change a proposal only once when two forms are sent at the same time', async () => {
      const version = versionIn((await browser.visit(PATH)).text);
      const sent = await Promise.all(['Un', 'Deux'].map((title) => edit({ title, version })));
      assert.deepEqual(sent.map(({ status }) => status).sort(), [303, 409]);
    });

    it('do not overwrite an offer that was changed or closed meanwhile', async () => {
      await browser.send('/moderation/emplois/nouveau', offer);
      const path = `/moderation/emplois/${(await listJobs(database))[0]?.id}`;
      const version = versionIn((await browser.visit(path)).text);
      await browser.send(path, { ...offer, contract: 'CDI', remote: 'on' });
      const changed = await browser.send(path, { ...offer, title: 'Autre poste', version });
      assert.equal(changed.status, 409);
      assert.match(
        changed.text,
        /<dt>Contrat<\/dt>\s*<dd>CDI<\/dd>[\s\S]*<dt>Télétravail possible<\/dt>\s*<dd>Oui<\/dd>/,
      );
      assert.match(changed.text, /value="Autre poste"/);
      await browser.send(`${path}/fermer`);
      const closed = await browser.send(path, { ...offer, version: versionIn(changed.text) });
      assert.equal(closed.status, 409);
      const [job] = await listJobs(database);
      assert.deepEqual([job?.title, job?.contract, job?.closedAt], [offer.title, 'CDI', browser.clock.now]);
    });
  });
}
