import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { submission } from '../../../src/locales/fr/submission.js';
import { usualRules } from '../../../demo/api/submissions/rules.js';
import { migrate } from '../../../demo/api/storage/migrate.js';
import { openEmptyPglite } from '../../support/empty-pglite.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { type Client, createClient, type ProblemBody } from '../polls/client.js';
import { event, faultsOf, formWithPicture, news, propose } from './client.js';

const MINUTE = 60_000;
const { errors, fields: strings } = submission;

describe('the checks of a proposal', () => {
  let database: Database;
  let client: Client;
  before(async () => {
    database = await openEmptyPglite();
    await migrate(database);
    client = createClient(database, { submissions: { ...usualRules, rate: { max: Infinity, window: MINUTE } } });
  });
  after(() => database.close());

  const faults: [title: string, members: Record<string, unknown>, expected: string[]][] = [
    ['nothing wrong', news, []],
    ['an event', event, []],
    ['no title', { ...news, title: ' \n' }, ['/title required']],
    // Zero-width spaces, a soft hyphen, Hangul fillers, an empty Braille pattern, a combining mark without a base, a
    // variation selector, tag characters.
    ...['\u200b\u200d', '\u00ad', '\u3164\u115f\uffa0', '\u2800', '\u0301', '\ufe0f', '\u{e0041}', '\u2067\u00a0'].map(
      (title): [string, Record<string, unknown>, string[]] => [
        `a title that nobody sees, ${JSON.stringify(title)}`,
        { ...event, title, place: title, contactName: title },
        ['/title required', '/place required', '/contactName required'],
      ],
    ),
    ['a title of one sign', { ...news, title: '🌳\ufe0f' }, []],
    ['a title in another script', { ...news, title: 'กำ' }, []],
    ['a long title', { ...news, title: 'é'.repeat(121) }, ['/title too-long']],
    ['a title of 120 signs outside the first plane', { ...news, title: '🌳'.repeat(120) }, []],
    ['no consent', { ...news, consent: false }, ['/consent required']],
    [
      'no sender',
      { ...news, contactName: undefined, contactEmail: undefined },
      ['/contactName required', '/contactEmail required'],
    ],
    ['half an e-mail address', { ...news, contactEmail: 'anne@exemple' }, ['/contactEmail wrong-format']],
    ['two e-mail addresses', { ...news, contactEmail: 'a@b.fr\r\nBcc: c@d.fr' }, ['/contactEmail wrong-format']],
    ['an address that runs a script', { ...news, url: 'javascript:alert(1)' }, ['/url wrong-format']],
    ['an address of a file', { ...news, url: 'data:text/html,a' }, ['/url wrong-format']],
    ['an address without its scheme', { ...news, url: 'exemple.fr/loto' }, []],
    ['an unknown category', { ...news, category: 'autre' }, ['/category unknown-choice']],
    ['a known category', { ...news, category: 'sport' }, []],
    ['an event of no day', { ...event, startsAt: '' }, ['/startsAt required']],
    ['a day that does not exist', { ...event, startsAt: '2026-02-30T10:00:00Z' }, ['/startsAt wrong-format']],
    ['a date in words', { ...event, startsAt: 'demain' }, ['/startsAt wrong-format']],
    ['an event in another century', { ...event, startsAt: '0026-03-14T10:00:00Z' }, ['/startsAt wrong-format']],
    ['an end before the start', { ...event, endsAt: '2026-03-14T12:59:59Z' }, ['/endsAt too-early']],
    ['a whole day that ends as it begins', { ...event, allDay: true, endsAt: '2026-03-14T01:00:00+01:00' }, []],
    ['news with a place', { ...news, place: 'Mairie' }, ['/place unknown']],
    ['a field that is not asked for', { ...news, commune: 'Autre' }, ['/commune unknown']],
    ['a member that nobody knows', { ...news, admin: true }, ['/admin unknown']],
    [
      'a member called __proto__',
      JSON.parse('{"type":"news","__proto__":{"consent":true}}') as typeof news,
      ['/__proto__ unknown'],
    ],
    ['a number for a title', { ...news, title: 1 }, ['/title wrong-type']],
    ['an unknown type', { ...news, type: 'advert' }, ['/type invalid']],
    ['a filled trap', { ...news, website: 'https://spam.example' }, ['/website not-empty']],
    ['two seconds', { ...news, elapsed: 2 }, ['/elapsed too-fast']],
    ['no time at all', { ...news, elapsed: undefined }, ['/elapsed too-fast']],
    ['a text for an image that is not there', { ...news, imageAlt: ['a'] }, ['/imageAlt/0 too-many']],
  ];
  for (const [title, members, expected] of faults) {
    it(`report ${expected.join(' and ') || 'no error'} for ${title}`, async () => {
      assert.deepEqual(await faultsOf(client, members), expected);
    });
  }

  it('report all errors at once, in the order of the form, in sentences', async () => {
    const { body } = await propose<ProblemBody>(client, { ...event, title: '', url: 'a', startsAt: undefined });
    assert.deepEqual(
      body.errors?.map(({ detail }) => detail),
      [errors.required(strings.title), errors.dateTime(strings.startsAt), errors.url],
    );
  });

  it('replace the value of a locked field by its preset', async () => {
    const form = { ...usualRules.form, fields: { ...usualRules.form.fields } };
    form.fields.commune = { required: true, preset: 'Saint-Martin-des-Prés', locked: true };
    const locked = createClient(database, { submissions: { ...usualRules, form } });
    const { body } = await propose(locked, { ...news, commune: 'Ailleurs' });
    const rows = await database.query('SELECT commune FROM submissions WHERE reference = $1', [body.reference]);
    assert.deepEqual(rows, [{ commune: 'Saint-Martin-des-Prés' }]);
  });

  it('treat an empty file field as no file, as forms without a script send one', async () => {
    const parts = Object.entries(news).map(([name, value]) => part(`name="${name}"`, String(value)));
    const file = part('name="images"; filename=""\r\nContent-Type: application/octet-stream', '');
    const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
    const body = `${[...parts, file].join('')}--b--\r\n`;
    assert.equal((await client.ask('/submissions', { method: 'POST', body, headers })).status, 201);
  });

  it('refuse repeated values, text instead of a file, and a file instead of text', async () => {
    const form = await formWithPicture();
    form.append('title', 'Encore');
    form.append('images', 'no file');
    const { status, body } = await client.ask('/submissions', { method: 'POST', body: form });
    assert.deepEqual([status, body.errors?.map(({ pointer }) => pointer)], [422, ['/title', '/images/1']]);
    const file = await formWithPicture();
    file.set('title', new Blob(['a']), 'a.txt');
    assert.equal((await client.ask('/submissions', { method: 'POST', body: file })).status, 422);
  });

  const broken: [title: string, body: string, type: string, status: number][] = [
    ['a form without its boundary', 'a', 'multipart/form-data', 400],
    [
      'half a form',
      '--b\r\nContent-Disposition: form-data; name="title"\r\n\r\nLo',
      'multipart/form-data; boundary=b',
      400,
    ],
    ['half a JSON', '{', 'application/json', 400],
    ['a simple form', 'title=Loto', 'application/x-www-form-urlencoded', 415],
    ['text', 'title', 'text/plain', 415],
  ];
  for (const [title, body, type, status] of broken) {
    it(`answer ${status} to ${title}`, async () => {
      const answer = await client.ask('/submissions', { method: 'POST', body, headers: { 'Content-Type': type } });
      assert.equal(answer.status, status);
    });
  }

  it('refuse a body that is too large while it arrives', async () => {
    const { bytes = 0, max = 0 } = usualRules.form.images ?? {};
    const { status } = await propose(client, { ...news, body: 'a'.repeat(bytes * max + 200_000) });
    assert.equal(status, 413);
  });

  it('refuse other origins, and more than a few proposals from one address', async () => {
    assert.equal((await propose(client, news, { Origin: 'https://evil.example' })).status, 403);
    const few = createClient(database, { submissions: { ...usualRules, rate: { max: 2, window: MINUTE } } });
    const answers = [await propose(few), await propose(few), await propose(few)];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [201, 201, 429],
    );
  });
});

/** A part of a multipart form as browsers write it (RFC 7578). */
function part(disposition: string, content: string): string {
  return `--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
}
