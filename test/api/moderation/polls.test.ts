import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { listPolls } from '../../../demo/api/polls/poll-store.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { engines, openMigrated } from '../storage/databases.js';
import { type Browser, HOST, openBrowser, type Page, versionIn } from './browser.js';
import { NEW, pollForm as poll } from './poll-form.js';

interface Read {
  id: string;
  ballot: string;
  choices: { id: string; label: string }[];
}

for (const engine of engines) {
  describe(`a poll in the moderation on ${engine.name}`, () => {
    let database: Database;
    let browser: Browser;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => {
      await database.query('DELETE FROM polls');
      browser = await openBrowser(database);
      await browser.logIn();
    });

    const stored = async () => (await listPolls(database))[0] ?? assert.fail('There is no poll.');
    const create = async (changes: Record<string, string> = {}): Promise<string> => {
      assert.equal((await browser.send(NEW, { ...poll, ...changes })).status, 303);
      return `/moderation/sondages/${(await stored()).id}`;
    };
    const edit = (path: string, changes: Record<string, string>): Promise<Page> =>
      browser.send(path, { ...poll, opensAt: '2026-03-01T11:00', ...changes }, path);
    const read = async (): Promise<Read> => JSON.parse((await browser.visit('/polls/current')).text) as Read;
    const vote = ({ id, ballot }: Read, choice = ''): Promise<Response> =>
      browser.fetch(`/polls/${id}/votes`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: HOST, 'Idempotency-Key': crypto.randomUUID() },
        body: JSON.stringify({ ballot, choices: [choice] }),
      });

    it('is created with its opening time and minimum number of voters, and a message that names it', async () => {
      const { headers } = await browser.send(NEW, { ...poll, opensAt: '2026-03-05T08:00', minimumVoters: '12' });
      const { opensAt, minimumVoters } = await stored();
      assert.deepEqual([opensAt, minimumVoters], [new Date('2026-03-05T07:00:00Z'), 12]);
      const { text } = await browser.visit(headers.get('Location') ?? '');
      assert.match(
        text,
        /role="status">Le sondage <a href="[^"]+">« Quel nom \? »<\/a> est créé : il ouvrira le 05\/03\/2026/,
      );
    });

    it('gets one more row for a choice on request, without losing input', async () => {
      const { status, text } = await browser.send(NEW, { ...poll, button: 'ajouter' });
      assert.equal(status, 200);
      assert.match(text, /value="Les trois arbres de la place\."[\s\S]*name="choice\/2\/label"\s+autofocus/);
      assert.deepEqual(await listPolls(database), []);
      const full = Object.fromEntries(Array.from({ length: 50 }, (_, row) => [`choice/${row}/label`, 'Oui']));
      assert.ok(!(await browser.send(NEW, { ...poll, ...full, button: 'ajouter' })).text.includes('choice/50'));
    });

    it('can be edited while nobody has voted, and keeps its opening time', async () => {
      const path = await create();
      const before = await stored();
      const { headers } = await edit(path, { question: 'Quel nouveau nom ?', 'choice/2/label': 'Simone-Veil' });
      assert.match(
        (await browser.visit(headers.get('Location') ?? '')).text,
        /« Quel nouveau nom \? »<\/a> est modifié/,
      );
      const after = await stored();
      assert.deepEqual(
        [after.id, after.salt, after.opensAt, after.choices.map(({ label }) => label)],
        [before.id, before.salt, before.opensAt, ['Le verger', 'Les tilleuls', 'Simone-Veil']],
      );
      await edit(path, { 'choice/1/label': '', 'choice/1/description': '', 'choice/2/label': 'Simone-Veil' });
      assert.equal((await stored()).choices.length, 2);
    });

    it('refuses votes from pages with the former question, and accepts those with the new one', async () => {
      const path = await create();
      const old = await read();
      await edit(path, { question: 'Quel nom refusez-vous ?' });
      assert.equal((await vote(old, old.choices[0]?.id)).status, 422);
      assert.equal((await stored()).voters, 0);
      const now = await read();
      assert.equal((await vote(now, now.choices[0]?.id)).status, 201);
    });

    it('keeps the ids of its choices when only its dates are edited', async () => {
      const path = await create();
      const old = await read();
      await edit(path, { closesAt: '2026-03-09T18:00' });
      assert.equal((await vote(old, old.choices[0]?.id)).status, 201);
    });

    it('can’t be edited once somebody has voted, even by a form that was opened before', async () => {
      const path = await create();
      const version = versionIn((await browser.visit(path)).text);
      const open = await read();
      await vote(open, open.choices[0]?.id);
      const { status, text } = await edit(path, { question: 'Autre question ?', version });
      assert.equal(status, 409);
      assert.match(text, /Ce sondage ne peut plus être modifié/);
      assert.ok(!text.includes('name="question"'));
      assert.equal((await stored()).question, poll.question);
    });

    it('can’t be edited once it is closed, nor over somebody else’s changes', async () => {
      const path = await create();
      const version = versionIn((await browser.visit(path)).text);
      await edit(path, { question: 'La leur ?' });
      const overtaken = await edit(path, { question: 'La mienne ?', version });
      assert.match(overtaken.text, /<dt>Question<\/dt>\s*<dd>La leur \?<\/dd>[\s\S]*value="La mienne \?"/);
      await browser.send(`${path}/fermer`, {}, path);
      assert.equal((await edit(path, { question: 'La mienne ?' })).status, 409);
      assert.equal((await stored()).question, 'La leur ?');
    });

    it('keeps the input when it is edited with an error', async () => {
      const path = await create();
      const { status, text } = await edit(path, { question: '', organiser: 'Le conseil' });
      assert.equal(status, 422);
      assert.match(text, /href="#champ-question"[\s\S]*data-guarded="unsaved"[\s\S]*value="Le conseil"/);
    });

    it('shows the address of its data', async () => {
      const path = await create();
      assert.ok((await browser.visit(path)).text.includes(`<code>${HOST}/polls/${(await stored()).id}</code>`));
    });

    it('escapes markup in a question', async () => {
      const attack = '</title><script>alert(1)</script>';
      const path = await create({ question: attack, 'choice/0/label': attack, organiser: attack });
      for (const page of ['/moderation/sondages', path, `${path}/fermer`]) {
        const { text } = await browser.visit(page);
        assert.ok(text.includes('&lt;script&gt;') && !text.includes('<script>'));
      }
    });
  });
}
