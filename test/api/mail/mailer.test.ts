import assert from 'node:assert/strict';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, it } from 'node:test';
import { createMailer, type MailFailure } from '../../../demo/api/mail/mailer.js';
import { mailSettings } from '../../../demo/api/mail/settings.js';
import { openMailServer } from '../../support/mail-server.js';

const from = 'mairie@commune.fr';
const message = { to: ['a@b.fr'], subject: 'Événement', text: 'Été\n.\nfin', id: 'x' };

describe('the mailer', () => {
  it('sends the text unchanged, including a line of a single dot, with the same Message-ID at every attempt', async () => {
    const office = await openMailServer();
    const mailer = createMailer({ url: office.url, from, moderators: [] });
    await mailer.send(message);
    await mailer.send(message);
    await office.close();
    assert.equal(office.letters[0]?.text.trimEnd(), message.text);
    const [first, second] = office.letters.map(({ headers }) => headers.get('message-id'));
    assert.match(first ?? '', /^<[\w-]+@commune\.fr>$/);
    assert.equal(second, first);
  });

  it('logs in with the user name and the password in the address', async () => {
    const seen: unknown[] = [];
    const office = await openMailServer({
      authOptional: false,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth({ username, password }, _session, done) {
        seen.push([username, password]);
        done(null, { user: username });
      },
    });
    await createMailer({ url: office.url.replace('//', '//mairie:p%40ss@'), from, moderators: [] }).send(message);
    await office.close();
    assert.deepEqual([seen, office.letters.length], [[['mairie', 'p@ss']], 1]);
  });

  it('gives up on a server that does not answer', async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await assert.rejects(
      createMailer({ url, from, moderators: [] }, 100).send(message),
      ({ code, isFinal }: MailFailure) => {
        assert.deepEqual([code, isFinal], ['ETIMEDOUT', false]);
        return true;
      },
    );
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('the settings of e-mail', () => {
  const given = { SMTP_URL: 'smtps://mairie:secret@smtp.commune.fr', MAIL_FROM: from };

  it('are undefined without a server, and read from the environment with one', () => {
    assert.equal(mailSettings({}), undefined);
    assert.deepEqual(mailSettings({ ...given, MODERATION_MAIL: ' a@b.fr  c@d.fr ' }), {
      url: given.SMTP_URL,
      from,
      moderators: ['a@b.fr', 'c@d.fr'],
    });
  });

  for (const [name, value] of [
    ['SMTP_URL', 'smtp.commune.fr'],
    ['SMTP_URL', 'https://smtp.commune.fr'],
    ['MAIL_FROM', ''],
    ['MAIL_FROM', 'Mairie <mairie@commune.fr>'],
    ['MODERATION_MAIL', 'a@b.fr, c@d.fr'],
  ] as const) {
    it(`are refused with ${name}=${value}, in a message without the password`, () => {
      assert.throws(
        () => mailSettings({ ...given, [name]: value }),
        ({ message: said }: Error) => said.startsWith(name) && !said.includes('secret'),
      );
    });
  }

  it('are refused with recipients but no server', () => {
    assert.throws(() => mailSettings({ MODERATION_MAIL: 'a@b.fr' }), /^Error: MODERATION_MAIL/);
  });
});
