import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { insertJob, listJobs } from '../../../demo/api/jobs/job-store.js';
import type { Database, Queryable } from '../../../demo/api/storage/database.js';
import { listPolls } from '../../../demo/api/polls/poll-store.js';
import { engines, openMigrated } from '../storage/databases.js';
import { type Browser, openBrowser, formIdIn } from './browser.js';
import { offer } from './offer.js';

const poll = {
  question: 'Quel nom ?',
  'choice/0/label': 'Le verger',
  'choice/0/description': '',
  'choice/1/label': '',
  'choice/2/label': ' Les tilleuls ',
  'choice/2/description': 'Les trois arbres de la place.',
  maxChoices: '1',
  resultsPolicy: 'after-vote',
};

/** Another offer, as stored in the database. */
const stored = {
  ...offer,
  contract: 'CDD',
  workTime: 'Temps complet',
  postalCode: null,
  category: null,
  grade: null,
  salary: null,
  remote: false,
  reference: 'SM-1',
  applyUrl: null,
} as const;

/** Resolves when another connection waits for a lock that this transaction holds. */
async function isWaitedFor(transaction: Queryable): Promise<void> {
  for (let tries = 0; tries < 10_000; tries++) {
    const waiting = await transaction.query('SELECT pid FROM pg_locks WHERE NOT granted');
    if (waiting.length > 0) return;
  }
  throw new Error('Nobody waits.');
}

for (const engine of engines) {
  describe(`the moderation’s pages for offers and polls on ${engine.name}`, () => {
    let database: Database;
    let browser: Browser;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => {
      await database.query('DELETE FROM jobs');
      await database.query('DELETE FROM polls');
      browser = await openBrowser(database);
      await browser.logIn();
    });

    const titles = async (): Promise<unknown[]> => {
      const list = JSON.parse((await browser.visit('/jobs')).text) as {
        itemListElement: { item: { title: string } }[];
      };
      return list.itemListElement.map(({ item }) => item.title);
    };
    const create = (changes: Record<string, string> = {}) =>
      browser.send('/moderation/emplois/nouveau', { ...offer, ...changes });

    it('publish a new offer', async () => {
      assert.equal((await create({ remote: 'on', postalCode: '59999' })).status, 303);
      const [job] = await listJobs(database);
      assert.deepEqual(
        [job?.description, job?.remote, job?.postalCode, job?.category, job?.applyUrl],
        ['Accueil du public.\nDu lundi au vendredi.', true, '59999', null, null],
      );
      assert.deepEqual(await titles(), [offer.title]);
    });

    it('change an offer, close it, open it again, and delete it after confirmation', async () => {
      await create();
      const path = `/moderation/emplois/${(await listJobs(database))[0]?.id}`;
      assert.match((await browser.visit(path)).text, /value="Agent d’accueil \(H\/F\)"/);
      await browser.send(path, { ...offer, title: 'Autre poste' });
      assert.deepEqual(await titles(), ['Autre poste']);
      await browser.send(`${path}/fermer`);
      assert.deepEqual(await titles(), []);
      await browser.send(path, offer);
      assert.deepEqual(await titles(), [offer.title]);
      assert.match((await browser.visit(`${path}/supprimer`)).text, /effacés définitivement/);
      await browser.send(`${path}/supprimer`);
      assert.deepEqual(await listJobs(database), []);
      assert.equal((await browser.visit(path)).status, 404);
    });

    const mistakes: [changes: Record<string, string>, field: string][] = [
      [{ title: ' ' }, 'title'],
      [{ title: 'a'.repeat(201) }, 'title'],
      [{ contract: 'Bénévolat' }, 'contract'],
      [{ category: 'D' }, 'category'],
      [{ postalCode: '5999' }, 'postalCode'],
      [{ datePosted: '2026-02-30' }, 'datePosted'],
      [{ datePosted: '0000-02-03' }, 'datePosted'],
      [{ validThrough: '2026-02-19' }, 'validThrough'],
      [{ validThrough: '' }, 'validThrough'],
      [{ applyUrl: 'javascript:alert(1)' }, 'applyUrl'],
      [{ applyEmail: 'mairie' }, 'applyEmail'],
      [{ applyEmail: '' }, 'applyUrl'],
      [{ reference: 'SM-1' }, 'reference'],
    ];
    for (const [changes, field] of mistakes) {
      it(`refuse an offer and keep the input: ${JSON.stringify(changes).slice(0, 50)}`, async () => {
        await insertJob(database, stored);
        const { status, text } = await create(changes);
        assert.equal(status, 422);
        assert.match(text, /<title>Erreur.: Nouvelle offre/);
        assert.deepEqual(
          [...text.matchAll(/href="#champ-(\w+)"/g)].map(([, name]) => name),
          [field],
        );
        assert.ok(text.includes('aria-invalid="true"'));
        assert.ok(text.includes('Accueil du public.\nDu lundi'));
        assert.equal((await listJobs(database)).length, 1);
      });
    }

    it('remove U+0000 from an offer', async () => {
      assert.equal((await create({ title: 'Agent\0 d’accueil', employer: 'Mairie\0' })).status, 303);
      assert.deepEqual(await titles(), ['Agent d’accueil']);
    });

    it('let an offer keep its own reference', async () => {
      await create({ reference: 'SM-1' });
      const path = `/moderation/emplois/${(await listJobs(database))[0]?.id}`;
      assert.equal((await browser.send(path, { ...offer, reference: 'SM-1' })).status, 303);
    });

    it('refuse the reference of an offer that is being stored at the same time', async () => {
      const second = await database.transaction(async (transaction) => {
        await insertJob(transaction, stored);
        const sent = create({ reference: 'SM-1' });
        // PGlite has a single connection, so there the request begins only when the transaction has ended.
        if (engine.name === 'PostgreSQL') await isWaitedFor(transaction);
        return { sent };
      });
      assert.equal((await second.sent).status, 422);
      assert.equal((await listJobs(database)).length, 1);
    });

    it('create one offer from a form that is sent twice, and another when its values differ', async () => {
      const formId = formIdIn((await browser.visit('/moderation/emplois/nouveau')).text);
      const first = { formId, reference: 'SM-1' };
      const sent = await Promise.all([create(first), create(first)]);
      assert.deepEqual(
        sent.map(({ status }) => status),
        [303, 303],
      );
      assert.equal((await listJobs(database)).length, 1);
      await create({ formId, title: 'Autre poste' });
      assert.equal((await listJobs(database)).length, 2);
    });

    it('create two offers from two blank forms with the same values', async () => {
      await create();
      await create();
      assert.equal((await listJobs(database)).length, 2);
    });

    it('keep the form’s id when it comes back with errors', async () => {
      const formId = formIdIn((await browser.visit('/moderation/emplois/nouveau')).text);
      assert.ok(formId);
      assert.equal(formIdIn((await create({ formId, title: '' })).text), formId);
    });

    it('create one poll from a form that is sent twice', async () => {
      const formId = formIdIn((await browser.visit('/moderation/sondages/nouveau')).text);
      assert.ok(formId);
      const send = () => browser.send('/moderation/sondages/nouveau', { ...poll, formId });
      assert.deepEqual([(await send()).status, (await send()).status], [303, 303]);
      assert.equal((await listPolls(database)).length, 1);
    });

    it('escape markup in an offer', async () => {
      await create({ title: '</title><script>alert(1)</script>', description: '</textarea><script>alert(1)</script>' });
      const path = `/moderation/emplois/${(await listJobs(database))[0]?.id}`;
      for (const page of ['/moderation/emplois', path, `${path}/supprimer`]) {
        const { text } = await browser.visit(page);
        assert.ok(text.includes('&lt;script&gt;') && !text.includes('<script>'));
      }
    });

    it('create a poll that accepts votes, with dates in the commune’s time zone', async () => {
      assert.equal(
        (await browser.send('/moderation/sondages/nouveau', { ...poll, closesAt: '2026-07-14T18:00' })).status,
        303,
      );
      const [stored] = await listPolls(database);
      assert.deepEqual(
        stored?.choices.map(({ label, description }) => [label, description]),
        [
          ['Le verger', null],
          ['Les tilleuls', 'Les trois arbres de la place.'],
        ],
      );
      assert.deepEqual(stored?.closesAt, new Date('2026-07-14T16:00:00Z'));
      const { text } = await browser.visit('/polls/current');
      assert.equal((JSON.parse(text) as { status: string }).status, 'open');
    });

    it('close a poll for good, after confirmation', async () => {
      await browser.send('/moderation/sondages/nouveau', poll);
      const path = `/moderation/sondages/${(await listPolls(database))[0]?.id}/fermer`;
      assert.match((await browser.visit(path)).text, /ne peut pas être rouvert/);
      await browser.send(path);
      const { text } = await browser.visit('/polls/current');
      assert.equal((JSON.parse(text) as { status: string }).status, 'closed');
      assert.ok(!(await browser.visit('/moderation/sondages')).text.includes(path));
    });

    for (const [changes, field] of [
      [{ question: '' }, 'question'],
      [{ 'choice/2/label': '', 'choice/2/description': '' }, 'choice/1/label'],
      [{ 'choice/0/label': '', 'choice/2/label': '', 'choice/2/description': '' }, 'choice/0/label'],
      [{ 'choice/2/label': 'a'.repeat(201) }, 'choice/2/label'],
      [{ 'choice/2/label': '' }, 'choice/2/label'],
      [{ 'choice/2/description': 'a'.repeat(1_001) }, 'choice/2/description'],
      [{ minimumVoters: 'cinq' }, 'minimumVoters'],
      [{ minimumVoters: '-1' }, 'minimumVoters'],
      [{ opensAt: 'demain' }, 'opensAt'],
      [{ opensAt: '2026-03-05T10:00', closesAt: '2026-03-05T09:00' }, 'closesAt'],
      [{ opensAt: '2026-02-05T10:00', closesAt: '2026-02-06T10:00' }, 'closesAt'],
      [{ maxChoices: '3' }, 'maxChoices'],
      [{ maxChoices: 'deux' }, 'maxChoices'],
      [{ closesAt: '2020-01-01T00:00' }, 'closesAt'],
      [{ closesAt: 'demain' }, 'closesAt'],
    ] as const) {
      it(`refuse a poll: ${JSON.stringify(changes).slice(0, 50)}`, async () => {
        const { status, text } = await browser.send('/moderation/sondages/nouveau', { ...poll, ...changes });
        assert.equal(status, 422);
        assert.deepEqual(
          [...text.matchAll(/href="#champ-([\w/]+)"/g)].map(([, name]) => name),
          [field],
        );
        assert.deepEqual(await listPolls(database), []);
      });
    }
  });
}
