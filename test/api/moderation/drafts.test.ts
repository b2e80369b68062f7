import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { findJob, listJobs } from '../../../demo/api/jobs/job-store.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { parse } from '../../../src/sources/index.js';
import { engines, openMigrated } from '../storage/databases.js';
import { type Browser, openBrowser } from './browser.js';
import { offer } from './offer.js';

const NEW = '/moderation/emplois/nouveau';
const draft = { title: 'Agent d’accueil (H/F)', contract: 'CDD', workTime: 'Temps complet', button: 'enregistrer' };

for (const engine of engines) {
  describe(`an offer before and after its publication on ${engine.name}`, () => {
    let database: Database;
    let browser: Browser;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => {
      await database.query('DELETE FROM jobs');
      browser = await openBrowser(database);
      await browser.logIn();
    });

    const online = async () =>
      parse('jobs', {
        body: new TextEncoder().encode((await browser.visit('/jobs')).text),
        contentType: 'application/ld+json',
        url: 'http://localhost/jobs',
      });
    const save = async (values: Record<string, string>): Promise<string> => {
      const { status, headers } = await browser.send(NEW, values);
      assert.equal(status, 303);
      const [, path = ''] = /^(.*)\?fait=brouillon$/.exec(headers.get('Location') ?? '') ?? [];
      return path;
    };
    const fieldsIn = (text: string) => [...text.matchAll(/href="#champ-(\w+)"/g)].map(([, name]) => name);

    it('can be saved as a draft with only a title, which is not public', async () => {
      const path = await save(draft);
      assert.deepEqual(await online(), []);
      const { text } = await browser.visit(path);
      assert.match(text, /<span class="status">Brouillon<\/span>[\s\S]*value="Agent d’accueil \(H\/F\)"/);
      assert.match((await browser.visit('/moderation/emplois')).text, /Brouillon/);
      assert.equal((await browser.send(NEW, { ...draft, title: '' })).status, 422);
    });

    it('is previewed as visitors will see it, for logged-in moderators only', async () => {
      const path = await save({ ...offer, button: 'enregistrer' });
      const { text } = await browser.visit(`${path}/apercu.json`);
      const body = new TextEncoder().encode(text);
      const [job] = parse('jobs', { body, contentType: 'application/ld+json', url: 'http://localhost/' });
      assert.equal(job?.title, offer.title);
      browser.sessionCookie = undefined;
      assert.equal((await browser.visit(`${path}/apercu.json`)).status, 303);
    });

    it('is published once the draft is complete, with a message that names and links it', async () => {
      const path = await save(draft);
      const incomplete = await browser.send(path, { ...draft, button: 'publier' });
      assert.equal(incomplete.status, 422);
      assert.deepEqual(fieldsIn(incomplete.text), ['employer', 'place', 'description', 'datePosted']);
      assert.deepEqual(await online(), []);
      const { headers } = await browser.send(path, offer);
      assert.equal((await online()).length, 1);
      const { text } = await browser.visit(headers.get('Location') ?? '');
      assert.match(
        text,
        /role="status">L’offre <a href="[^"]*\/emplois\/\w+">« Agent d’accueil \(H\/F\) »<\/a> est publiée : elle est en ligne\./,
      );
    });

    it('stays closed when it is saved after its end, until it is published again', async () => {
      await browser.send(NEW, offer);
      const path = `/moderation/emplois/${(await listJobs(database))[0]?.id}`;
      await browser.send(`${path}/fermer`);
      await browser.send(path, { ...offer, button: 'enregistrer' });
      assert.deepEqual(await online(), []);
      await browser.send(path, offer);
      assert.equal((await online()).length, 1);
    });

    it('is published with a message on whether visitors see it now', async () => {
      const told = async (changes: Record<string, string>): Promise<string> => {
        const { headers } = await browser.send(NEW, { ...offer, ...changes });
        return (await browser.visit(headers.get('Location') ?? '')).text;
      };
      assert.match(await told({ datePosted: '2026-03-05' }), /est publiée : elle paraîtra le 05\/03\/2026\./);
      assert.match(await told({ validThrough: '2026-02-25' }), /sa date limite est passée : elle ne paraît pas\./);
    });

    it('can stay open until the post is filled, which is shown instead of a date', async () => {
      const changes = { validThrough: '', untilFilled: 'on' };
      const path = await save({ ...offer, ...changes, button: 'enregistrer' });
      assert.match((await browser.visit(path)).text, /name="untilFilled"[^>]*checked/);
      await browser.send(path, { ...offer, ...changes });
      const [job] = await online();
      assert.deepEqual([job?.title, job?.validThrough], [offer.title, undefined]);
      assert.match((await browser.visit('/moderation/emplois')).text, /jusqu’à ce que le poste soit pourvu/);
    });

    for (const changes of [{ untilFilled: 'on' }, { validThrough: '' }] as Record<string, string>[]) {
      it(`needs either a last day or none: ${JSON.stringify(changes)}`, async () => {
        const { status, text } = await browser.send(NEW, { ...offer, ...changes });
        assert.deepEqual([status, fieldsIn(text)], [422, ['validThrough']]);
      });
    }

    it('can be a draft with an undecided date, which differs from one without an end', async () => {
      const path = await save(draft);
      const job = await findJob(database, path.split('/').at(-1) ?? '');
      assert.deepEqual([job?.validThrough, job?.untilFilled, job?.datePosted], [null, false, '2026-03-01']);
    });
  });
}
