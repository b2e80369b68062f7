import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { deliver } from '../../../demo/api/mail/deliver.js';
import { createMailer } from '../../../demo/api/mail/mailer.js';
import { MOST_ATTEMPTS } from '../../../demo/api/mail/notices.js';
import type { MailSettings } from '../../../demo/api/mail/settings.js';
import { periods } from '../../../demo/api/periods.js';
import { forget } from '../../../demo/api/retention.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { rulesOf } from '../../../demo/api/submissions/rules.js';
import { type ReceivedEmail, openMailServer, type MailServer } from '../../support/mail-server.js';
import { type Client, createClient } from '../polls/client.js';
import { engines, openMigrated } from '../storage/databases.js';
import { decide, faultsOf, news, propose, type Receipt } from '../submissions/client.js';

const SITE = 'https://www.saint-martin.example';
const MINUTE = 60_000;
const wanted = { ...news, notify: true };

for (const engine of engines) {
  describe(`e-mail on ${engine.name}`, () => {
    let database: Database;
    let client: Client;
    let office: MailServer;
    let settings: MailSettings;
    let failures: string[];
    const submissions = rulesOf({ PUBLIC_URL: SITE, COMMUNE: 'Saint-Martin', STATUS_URL: '/suivi' }, true);

    before(async () => {
      database = await openMigrated(engine);
    });
    after(() => database.close());
    beforeEach(async () => {
      await database.query('DELETE FROM submissions');
      await database.query('DELETE FROM notices');
      await database.query(`DELETE FROM settings WHERE name = 'summary-day'`);
      client = createClient(database, { submissions });
      // Before the hour of the summary.
      client.clock.now = new Date('2026-03-02T05:00:00Z');
      office = await openMailServer();
      settings = { url: office.url, from: 'mairie@saint-martin.example', moderators: [] };
      failures = [];
    });
    afterEach(() => office.close());

    const run = (changes: Partial<MailSettings> = {}): Promise<void> => {
      const mail = { settings: { ...settings, ...changes }, mailer: createMailer({ ...settings, ...changes }) };
      const services = { database, clock: () => client.clock.now, publicOrigin: SITE, submissions, mail };
      return deliver(services, ({ code }, kind) => failures.push(`${kind} ${code}`));
    };
    const waiting = async (): Promise<string[]> => {
      const rows = await database.query<{ kind: string }>('SELECT kind FROM notices ORDER BY kind');
      return rows.map(({ kind }) => kind);
    };
    const pass = (time: number): void => {
      client.clock.now = new Date(client.clock.now.getTime() + time);
    };
    /** The first e-mail that was taken. */
    const first = (): ReceivedEmail => {
      const [letter] = office.letters;
      assert.ok(letter);
      return letter;
    };
    const publish = async (members: Record<string, unknown> = wanted): Promise<Receipt> => {
      const { body } = await propose(client, members);
      pass(1);
      await decide(database, body.reference, { status: 'approved' }, client.clock.now);
      return body;
    };

    it('confirms a proposal to a sender who asked for e-mails, without text from the proposal', async () => {
      const title = 'Gagnez de l’argent : https://escroc.example';
      const { body } = await propose(client, { ...wanted, title });
      await run();
      assert.equal(office.letters.length, 1);
      const letter = first();
      assert.deepEqual([letter.from, letter.to], ['mairie@saint-martin.example', ['anne@exemple.fr']]);
      assert.match(letter.text, /^Bonjour,\n\nVotre proposition est bien arrivée à la mairie \(Saint-Martin\)/);
      assert.ok(letter.text.includes(body.reference) && letter.text.includes(`${SITE}/suivi`));
      assert.ok(!letter.raw.includes(body.secret) && !letter.text.includes('escroc') && !letter.raw.includes('Petit'));
      assert.equal(letter.headers.get('auto-submitted'), 'auto-generated');
      assert.match(letter.headers.get('content-type') ?? '', /^text\/plain; charset=utf-8/);
      await run();
      assert.equal(office.letters.length, 1);
    });

    it('reports the decision: the address of the published page, or the moderator’s reason', async () => {
      const { reference } = await publish();
      await run();
      assert.equal(office.letters.length, 1, 'a confirmation that is overtaken is not sent');
      assert.match(office.letters[0]?.text ?? '', /«\u00a0Le comité des fêtes recrute\u00a0» est publiée/);
      assert.ok(office.letters[0]?.text.includes(`${SITE}/api/news/${reference}`));
      pass(MINUTE);
      const reason = 'La date est passée.\nProposez-nous la suivante.';
      await decide(database, reference, { status: 'rejected', reason }, client.clock.now);
      await run();
      assert.ok(office.letters[1]?.text.includes(`Motif\u00a0:\n${reason}\n`));
      assert.ok(!office.letters[1]?.text.includes('comité des fêtes'));
    });

    it('is not sent to senders who did not ask for it, nor again when an edit is approved', async () => {
      await publish(news);
      const { reference } = await publish();
      await run();
      await decide(database, reference, { status: 'approved' }, client.clock.now);
      await run();
      assert.equal(office.letters.length, 1);
    });

    it('is offered in the form only with a mail server, and then requires an address', async () => {
      const { body } = await client.ask<{ fields: Record<string, unknown> }>('/submissions/schema');
      assert.ok(body.fields.notify);
      const plain = createClient(database, { submissions: rulesOf({}) });
      const { body: without } = await plain.ask<{ fields: Record<string, unknown> }>('/submissions/schema');
      assert.equal(without.fields.notify, undefined);
      assert.equal((await propose(plain, wanted)).status, 201);
      assert.deepEqual(await waiting(), []);
      assert.deepEqual(await faultsOf(client, { ...wanted, contactEmail: '' }), ['/contactEmail required']);
    });

    it('accepts no address that could add a header or a second recipient', async () => {
      const addresses = ['a@b.fr,c@d.fr', '"x@y.fr"@b.fr', 'a@b.fr>', '<a@b.fr', 'a;b@c.fr', 'a(b)@c.fr', 'x:a@b.fr'];
      for (const contactEmail of addresses) {
        await propose(client, { ...wanted, contactEmail });
      }
      const folded = await propose(client, {
        ...wanted,
        contactEmail: 'a@b.fr\r\nBcc: c@d.fr',
        title: 'A\r\nBcc: x@y.fr',
      });
      assert.equal(folded.status, 422);
      await run();
      assert.equal(office.letters.length, 0);
      assert.deepEqual(await waiting(), []);
      const { body } = await propose(client, { ...wanted, contactName: 'A\r\nBcc: x@y.fr', title: 'T\r\nBcc: x@y.fr' });
      pass(1);
      await decide(database, body.reference, { status: 'approved' }, client.clock.now);
      await run();
      assert.deepEqual(office.letters[0]?.to, ['anne@exemple.fr']);
      assert.equal(office.letters[0]?.headers.has('bcc'), false);
    });

    it('sends at most three confirmations a day to one address', async () => {
      for (let count = 0; count < 5; count++) {
        await propose(client, { ...wanted, contactEmail: count % 2 ? 'anne@exemple.fr' : 'Anne@Exemple.fr' });
      }
      await run();
      assert.equal(office.letters.length, 3);
    });

    it('stays in the queue while the server is down, and is dropped after a day', async () => {
      await office.close();
      await propose(client, wanted);
      await run();
      assert.deepEqual([failures, await waiting()], [['received ESOCKET'], ['received']]);
      await run();
      assert.equal(failures.length, 1, 'not before its time');
      pass(MINUTE);
      office = await openMailServer();
      await run({ url: office.url });
      assert.deepEqual([office.letters.length, await waiting()], [1, []]);
      await office.close();
      await propose(client, { ...wanted, title: 'Une autre' });
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        await run();
        pass(MINUTE * 4 ** attempt);
      }
      assert.deepEqual(await waiting(), []);
      assert.ok(!failures.join().includes('@'));
    });

    it('is dropped at once after a permanent refusal, and the next one is sent', async () => {
      await office.close();
      const refusing = await openMailServer({
        onRcptTo({ address }, _session, done) {
          const refusal = Object.assign(new Error(`${address} is unknown`), { responseCode: 550 });
          done(address === 'nobody@exemple.fr' ? refusal : null);
        },
      });
      await propose(client, { ...wanted, contactEmail: 'nobody@exemple.fr' });
      pass(1);
      await propose(client, { ...wanted, title: 'Une autre' });
      await run({ url: refusing.url });
      assert.deepEqual([failures, await waiting()], [['received 550'], []]);
      assert.deepEqual(
        refusing.letters.map(({ to }) => to),
        [['anne@exemple.fr']],
      );
      await refusing.close();
      office = await openMailServer();
    });

    it('is not sent for a withdrawn proposal, nor when the sender’s data was deleted', async () => {
      const { body } = await propose(client, wanted);
      const headers = { Authorization: `Bearer ${body.secret}` };
      await client.ask(`/submissions/${body.reference}`, { method: 'DELETE', headers });
      assert.deepEqual(await waiting(), []);
      await publish();
      pass(periods.contact + 1);
      await forget({ database, clock: () => client.clock.now });
      await run();
      assert.deepEqual([office.letters.length, await waiting()], [0, []]);
    });

    it('is queued without addresses or text', async () => {
      await propose(client, wanted);
      const rows = await database.query<{ row: string }>('SELECT row_to_json(n)::text AS row FROM notices n');
      assert.ok(rows.length > 0 && !/anne@|comité/.test(JSON.stringify(rows)));
    });

    it('reports the number of pending proposals to moderators once a day, in the morning, without their content', async () => {
      const moderators = ['a@saint-martin.example', 'b@saint-martin.example'];
      await propose(client, news);
      await run({ moderators });
      assert.equal(office.letters.length, 0);
      client.clock.now = new Date('2026-03-02T07:00:00Z');
      await Promise.all([run({ moderators }), run({ moderators })]);
      pass(MINUTE);
      await run({ moderators });
      assert.equal(office.letters.length, 1);
      const letter = first();
      assert.deepEqual(letter.to, moderators);
      assert.match(letter.text, /Une proposition attend votre relecture, dont 1 depuis hier\./);
      assert.ok(letter.text.includes(`${SITE}/api/moderation`) && !letter.text.includes('comité'));
      client.clock.now = new Date('2026-03-03T07:00:00Z');
      await database.query('DELETE FROM submissions');
      await run({ moderators });
      assert.equal(office.letters.length, 1, 'nothing waits');
    });
  });
}
