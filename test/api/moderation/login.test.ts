import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { hashPassword, isPassword, parseHash } from '../../../demo/api/moderation/password.js';
import { forgetSessions, SESSION_IDLE, SESSION_LONGEST } from '../../../demo/api/moderation/sessions.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { engines, openMigrated } from '../storage/databases.js';
import { type Browser, HOST, openBrowser, PASSWORD, tokenIn } from './browser.js';

const HOME = '/moderation';
const LOGIN = '/moderation/connexion';
const CHEAP = { N: 16, r: 8, p: 1 };

describe('the password of the moderation', () => {
  it('matches its hash, whether accented letters are composed or decomposed', async () => {
    const hash = await hashPassword('été à la mairie', CHEAP);
    assert.ok(await isPassword('été à la mairie'.normalize('NFD'), hash));
    for (const wrong of ['', 'été', 'été à la mairie ', 'Été à la mairie']) assert.ok(!(await isPassword(wrong, hash)));
  });

  it('is hashed with a new salt each time, in characters that are safe in shells and .env files', async () => {
    const [one, other] = await Promise.all([hashPassword('a', CHEAP), hashPassword('a', CHEAP)]);
    assert.notEqual(one, other);
    assert.match(one, /^[\w:-]+$/);
  });

  it('prevents the start when its hash is invalid', () => {
    for (const hash of ['motdepasse', '$2y$10$abc', 'scrypt:16:8:1:c2Vs:Y2xl']) {
      assert.throws(() => parseHash(hash), /api:password/);
    }
  });
});

for (const engine of engines) {
  describe(`the login of the moderation on ${engine.name}`, () => {
    let database: Database;
    let browser: Browser;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => (browser = await openBrowser(database)));

    const isOpen = async (): Promise<boolean> => (await browser.visit(HOME)).status === 200;

    it('is required for every page, and leads back to the requested one', async () => {
      const asked = await browser.visit('/moderation/emplois/nouveau');
      assert.deepEqual(
        [asked.status, asked.headers.get('Location')],
        [303, `${LOGIN}?suite=${encodeURIComponent('/emplois/nouveau')}`],
      );
      const form = { motdepasse: PASSWORD, suite: '/emplois/nouveau' };
      const back = await browser.visit(LOGIN, { form });
      assert.deepEqual([back.status, back.headers.get('Location')], [303, '/moderation/emplois/nouveau']);
      assert.ok(await isOpen());
    });

    for (const suite of ['//evil.example', 'https://evil.example', '/\\evil.example', '@evil.example', '/a?b=//c']) {
      it(`never redirects to ${suite}`, async () => {
        const { headers } = await browser.visit(LOGIN, { form: { motdepasse: PASSWORD, suite } });
        assert.equal(headers.get('Location'), HOME);
      });
    }

    it('sets a cookie that scripts can’t read, other sites can’t send and other hosts can’t set', async () => {
      const { headers } = await browser.logIn();
      const [value = '', ...flags] = (headers.get('Set-Cookie') ?? '').split('; ');
      assert.match(value, /^__Host-moderation=[\w-]{43}$/);
      assert.deepEqual(flags.sort(), ['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure']);
    });

    it('shows the same error for every wrong input, and sets no cookie', async () => {
      const pages = await Promise.all(
        ['', 'faux', PASSWORD.toLowerCase(), 'a'.repeat(5_000)].map((it) => browser.logIn(it)),
      );
      for (const { status, headers, text } of pages) {
        assert.deepEqual([status, headers.get('Set-Cookie')], [403, null]);
        assert.equal(text, pages[0]?.text);
        assert.match(text, /<title>Erreur.: Connexion – Modération<\/title>/);
      }
    });

    it('accepts no session id from outside, and creates a new one at each login', async () => {
      browser.sessionCookie = 'chosen-by-an-attacker';
      assert.ok(!(await isOpen()));
      await browser.logIn();
      const first = browser.sessionCookie;
      assert.notEqual(first, 'chosen-by-an-attacker');
      await browser.logIn();
      const second = browser.sessionCookie;
      assert.notEqual(second, first);
      browser.sessionCookie = first;
      assert.ok(!(await isOpen()), 'the session before has ended');
      browser.sessionCookie = second;
      assert.ok(await isOpen());
    });

    it('ends after two hours without requests', async () => {
      await browser.logIn();
      const start = browser.clock.now.getTime();
      for (const part of [0.9, 1.8]) {
        browser.clock.now = new Date(start + part * SESSION_IDLE);
        assert.ok(await isOpen());
      }
      browser.clock.now = new Date(start + 2.8 * SESSION_IDLE);
      assert.ok(!(await isOpen()));
    });

    it('ends after twenty hours, even in use', async () => {
      await browser.logIn();
      const start = browser.clock.now.getTime();
      for (let time = 0; time < SESSION_LONGEST; time += SESSION_IDLE / 2) {
        browser.clock.now = new Date(start + time);
        assert.ok(await isOpen());
      }
      browser.clock.now = new Date(start + SESSION_LONGEST);
      assert.ok(!(await isOpen()));
      await forgetSessions(database, browser.clock.now);
      assert.deepEqual(
        await database.query('SELECT id_hash FROM sessions WHERE created_at <= $1', [new Date(start)]),
        [],
      );
    });

    it('ends at the logout, also for copies of the cookie', async () => {
      await browser.logIn();
      const copied = browser.sessionCookie;
      const { status, headers } = await browser.send('/moderation/deconnexion');
      assert.equal(status, 303);
      assert.match(headers.get('Set-Cookie') ?? '', /Max-Age=0/);
      browser.sessionCookie = copied;
      assert.ok(!(await isOpen()));
    });

    it('ends for everybody when the password is changed', async () => {
      await browser.logIn();
      const { sessionCookie: cookie } = browser;
      browser = await openBrowser(database, { moderatorPasswordHash: await hashPassword('un autre', CHEAP) });
      browser.sessionCookie = cookie;
      assert.ok(!(await isOpen()));
    });

    it('is valid in every process that shares the database', async () => {
      await browser.logIn();
      const { sessionCookie: cookie } = browser;
      browser = await openBrowser(database);
      browser.sessionCookie = cookie;
      assert.ok(await isOpen());
    });

    it('stores nothing in the database from which a session could be opened', async () => {
      await browser.logIn();
      const rows = JSON.stringify(await database.query('SELECT * FROM sessions'));
      assert.ok(!rows.includes(browser.sessionCookie ?? ''));
    });

    it('is refused with a reason on a server without a password', async () => {
      browser = await openBrowser(database, { moderatorPasswordHash: undefined });
      for (const path of [HOME, LOGIN, '/moderation/emplois']) {
        const { status, text } = await browser.visit(path);
        assert.equal(status, 503);
        assert.match(text, /MODERATOR_PASSWORD_HASH/);
      }
      assert.equal((await browser.logIn('')).status, 503);
    });

    const forgeries: [title: string, form: Record<string, string>, headers: Record<string, string | undefined>][] = [
      ['without a token', {}, {}],
      ['with a wrong token', { jeton: 'a'.repeat(43) }, {}],
      ['from another site', { jeton: 'right' }, { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
      ['from another host of the domain', { jeton: 'right' }, { 'Sec-Fetch-Site': 'same-site' }],
      [
        'from another origin, in an old browser',
        { jeton: 'right' },
        { 'Sec-Fetch-Site': undefined, Origin: 'https://evil.example' },
      ],
      ['from a sandbox, in an old browser', { jeton: 'right' }, { 'Sec-Fetch-Site': undefined, Origin: 'null' }],
      ['from nowhere', { jeton: 'right' }, { 'Sec-Fetch-Site': undefined }],
    ];
    for (const [title, form, headers] of forgeries) {
      it(`refuses a form ${title}`, async () => {
        await browser.logIn();
        const { text } = await browser.visit(HOME);
        const sent = { ...form, ...(form.jeton === 'right' && { jeton: tokenIn(text) }) };
        const { status } = await browser.visit('/moderation/deconnexion', { form: sent, headers });
        assert.equal(status, 403);
        assert.ok(await isOpen());
      });
    }

    it('refuses a form with the token of another session', async () => {
      await browser.logIn();
      const token = tokenIn((await browser.visit(HOME)).text);
      const other = await openBrowser(database);
      await other.logIn();
      assert.equal((await other.visit('/moderation/deconnexion', { form: { jeton: token } })).status, 403);
    });

    it('accepts a form from its own page in a browser that sends only Origin', async () => {
      await browser.logIn();
      const form = { jeton: tokenIn((await browser.visit(HOME)).text) };
      const headers = { 'Sec-Fetch-Site': undefined, Origin: HOST };
      assert.equal((await browser.visit('/moderation/deconnexion', { form, headers })).status, 303);
    });

    it('refuses a login sent from another site’s page', async () => {
      const headers = { 'Sec-Fetch-Site': 'cross-site' };
      const { status } = await browser.visit(LOGIN, { form: { motdepasse: PASSWORD }, headers });
      assert.equal(status, 403);
      assert.equal(browser.sessionCookie, undefined);
    });

    it('sends its pages with a policy that allows only its own files, and no-store', async () => {
      for (const path of [LOGIN, HOME, '/moderation/nulle-part']) {
        const { headers } = await browser.visit(path);
        const policy = headers.get('Content-Security-Policy') ?? '';
        assert.match(policy, /default-src 'none'.*frame-ancestors 'none'/);
        assert.ok(!policy.includes('unsafe'));
        assert.equal(headers.get('Cache-Control'), 'no-store');
        assert.equal(headers.get('Referrer-Policy'), 'same-origin');
      }
    });
  });
}
