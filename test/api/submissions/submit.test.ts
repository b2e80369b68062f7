import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findSubmission } from '../../../demo/api/submissions/submission-store.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { type Client, createClient, type ProblemBody } from '../polls/client.js';
import { engines, openMigrated } from '../storage/databases.js';
import { decide, event, formWithPicture, news, propose, type Receipt } from './client.js';

interface Status {
  status: string;
  reason: string | null;
}

interface Feed {
  items: { id: string; title: string; summary: string; content_text: string; image?: string; _commune?: unknown }[];
}

for (const engine of engines) {
  describe(`the submission of proposals on ${engine.name}`, () => {
    let database: Database;
    let client: Client;
    before(async () => {
      database = await openMigrated(engine);
      client = createClient(database);
    });
    after(() => database.close());

    const bearer = ({ secret }: Receipt) => ({ Authorization: `Bearer ${secret}` });
    const feed = async () => (await client.ask<Feed>('/news')).body.items;

    it('answers 201 with a receipt, and stores the proposal', async () => {
      const { status, body } = await propose(client, { ...event, title: '  Loto \u0000 du\u202e club ', allDay: true });
      assert.equal(status, 201);
      assert.match(body.reference, /^\w{4}-\w{4}$/);
      const stored = await findSubmission(database, body.reference);
      assert.deepEqual(
        [stored?.title, stored?.status, stored?.dates[0]?.startsAt.toISOString(), stored?.contactEmail],
        ['Loto du club', 'pending', '2026-03-13T23:00:00.000Z', 'anne@exemple.fr'],
      );
    });

    it('answers a retry with the first answer, even if the form’s boundary and elapsed time differ', async () => {
      const headers = { 'Idempotency-Key': 'r'.repeat(16) };
      const send = async (elapsed: number) =>
        (
          await client.ask<Receipt>('/submissions', {
            method: 'POST',
            body: await formWithPicture({ ...news, elapsed }),
            headers,
          })
        ).body;
      const first = await send(10);
      assert.deepEqual(await send(40), first);
      const other = await formWithPicture({ ...news, title: 'Autre chose' });
      const { status } = await client.ask('/submissions', { method: 'POST', body: other, headers });
      assert.equal(status, 422);
      assert.equal((await findSubmission(database, first.reference))?.images.length, 1);
    });

    it('shows the status to the sender only, and does not disclose its existence to others', async () => {
      const { body: receipt } = await propose(client);
      const read = (path: string, headers: Record<string, string>) => client.ask<Status>(path, { headers });
      const path = `/submissions/${receipt.reference}`;
      assert.equal((await read(path, bearer(receipt))).body.status, 'pending');
      await decide(database, receipt.reference, { status: 'rejected', reason: 'Trop tard.' }, client.clock.now);
      assert.deepEqual((await read(path.toLowerCase(), bearer(receipt))).body.reason, 'Trop tard.');
      const wrong = await client.ask(path, { headers: { Authorization: 'Bearer WRNG' } });
      const unknown = await client.ask('/submissions/BBBB-BBBB', { headers: bearer(receipt) });
      assert.deepEqual([wrong.status, unknown.status], [404, 404]);
      assert.deepEqual(wrong.body, unknown.body);
      assert.equal((await client.ask(path)).status, 401);
      assert.equal((await client.ask('/submissions/%00', { headers: bearer(receipt) })).status, 404);
    });

    it('publishes a proposal only after approval, with the description and credit of its image', async () => {
      const { body } = await client.ask<Receipt>('/submissions', { method: 'POST', body: await formWithPicture() });
      const stored = await findSubmission(database, body.reference);
      const image = `/submissions/images/${stored?.images[0]?.id}.webp`;
      assert.equal((await client.ask(image)).status, 404);
      assert.ok(!(await feed()).some(({ id }) => id === body.reference));
      await decide(database, body.reference, { status: 'approved' }, client.clock.now);
      const item = (await feed()).find(({ id }) => id === body.reference);
      assert.equal(new URL(item?.image ?? '').pathname, image);
      const texts = { alt: 'Des bénévoles « en tenue »', credit: 'Paul Roux', width: 60, height: 40 };
      assert.deepEqual(item?._commune, { image: texts });
      assert.ok(!JSON.stringify(item).includes('Petit') && !JSON.stringify(item).includes('Comité des fêtes"'));
      const { status, headers } = await client.ask(image);
      assert.deepEqual([status, headers.get('Content-Type')], [200, 'image/webp']);
      assert.match(headers.get('Content-Security-Policy') ?? '', /sandbox/);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.match(headers.get('Content-Disposition') ?? '', /^inline; filename=/);
    });

    it('publishes the date and place of an event, and lists it to the end of its last day', async () => {
      const { body } = await propose(client, { ...event, endsAt: '2026-03-14T17:30:00+01:00', price: 'gratuit' });
      await decide(database, body.reference, { status: 'approved' }, client.clock.now);
      const find = async () => (await feed()).find(({ id }) => id === body.reference);
      assert.equal(
        (await find())?.summary,
        'Samedi 14 mars 2026, de 14\u00a0h à 17\u00a0h\u00a030, Salle des fêtes. Gratuit. Venez nous rejoindre.',
      );
      assert.match((await find())?.content_text ?? '', /^Samedi 14 mars 2026, de 14\u00a0h à 17\u00a0h\u00a030, /);
      const before = client.clock.now;
      client.clock.now = new Date('2026-03-14T22:59:59Z');
      assert.ok(await find());
      client.clock.now = new Date('2026-03-14T23:00:00Z');
      assert.equal(await find(), undefined);
      client.clock.now = before;
    });

    it('withdraws a published proposal and its images once, for its sender only', async () => {
      const { body } = await client.ask<Receipt>('/submissions', { method: 'POST', body: await formWithPicture() });
      const path = `/submissions/${body.reference}`;
      await decide(database, body.reference, { status: 'approved' }, client.clock.now);
      const withdraw = (headers: Record<string, string>) => client.ask(path, { method: 'DELETE', headers });
      assert.equal((await withdraw({ Authorization: 'Bearer WRNG' })).status, 404);
      const answers = await Promise.all([withdraw(bearer(body)), withdraw(bearer(body))]);
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 404]);
      assert.ok(!(await feed()).some(({ id }) => id === body.reference));
      const rows = await database.query('SELECT id FROM submission_images WHERE reference = $1', [body.reference]);
      assert.equal(rows.length, 0);
    });

    it('requires a solved challenge where one is configured, and uses it up with the proposal', async () => {
      const spent: (string | undefined)[] = [];
      const challenge = {
        issue: () => Promise.reject(new Error('not asked for')),
        spend: (_: unknown, solution: string | undefined) => Promise.resolve(void spent.push(solution)),
      };
      const guarded = createClient(database, { challenge });
      assert.equal((await propose(guarded, { ...news, altcha: 'solution' })).status, 201);
      const refused = await propose<ProblemBody>(guarded, { ...news, title: '', altcha: 'other' });
      assert.deepEqual([refused.status, spent], [422, ['solution']]);
      const { body } = await guarded.ask<{ challenge: string }>('/submissions/schema');
      assert.equal(body.challenge, '../challenge');
    });
  });
}
