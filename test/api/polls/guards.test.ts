import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../../demo/api/storage/database.js';
import { openEmptyPglite } from '../../support/empty-pglite.js';
import { migrate } from '../../../demo/api/storage/migrate.js';
import { asModerator, castVote, type Client, createClient, createPoll, ORIGIN, type Poll, votesOf } from './client.js';

const MINUTE = 60_000;

describe('the protection of a poll', () => {
  let database: Database;
  let client: Client;
  before(async () => {
    database = await openEmptyPglite();
    await migrate(database);
    client = createClient(database);
  });
  after(() => database.close());

  const foreignOrigins = [
    undefined,
    'null',
    'https://evil.example',
    `${ORIGIN}.evil.example`,
    ORIGIN.replace('https', 'http'),
    `${ORIGIN}:8443`,
  ];
  for (const origin of foreignOrigins) {
    it(`refuses a vote from the origin ${origin}, and hides the answer from it`, async () => {
      const { id } = await createPoll(client);
      const { status, body, headers } = await castVote<{ code: string }>(client, id, ['velo'], {
        headers: { Origin: origin },
      });
      assert.deepEqual([status, body.code], [403, 'wrong-origin']);
      assert.equal(headers.get('Access-Control-Allow-Origin'), null);
      assert.deepEqual(await votesOf(client, id), [0, 0, 0]);
    });
  }

  it('lets pages of an allowed origin read answers and refusals', async () => {
    const { id } = await createPoll(client);
    for (const path of [`/polls/${id}`, '/polls/none']) {
      const { headers } = await client.ask(path, { headers: { Origin: ORIGIN } });
      assert.equal(headers.get('Access-Control-Allow-Origin'), ORIGIN);
      assert.match(headers.get('Vary') ?? '', /Origin/);
    }
  });

  const wrongTypes = ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=a', undefined];
  for (const type of [...wrongTypes, 'application/jsonp', 'text/json']) {
    it(`refuses a vote with the content type ${type}`, async () => {
      const { id } = await createPoll(client);
      const { status } = await castVote(client, id, ['velo'], { headers: { 'Content-Type': type } });
      assert.equal(status, 415);
    });
  }

  for (const key of [undefined, '', 'short', 'é'.repeat(20), 'a'.repeat(256)]) {
    it(`refuses a vote with the Idempotency-Key ${key?.slice(0, 20)}`, async () => {
      const { id } = await createPoll(client);
      const { status, body } = await castVote<{ code: string }>(client, id, ['velo'], {
        headers: { 'Idempotency-Key': key },
      });
      assert.deepEqual([status, body.code], [400, 'idempotency-key']);
    });
  }

  const bodies: [body: string, status: number, pointers: string[]][] = [
    ['', 400, []],
    ['{', 400, []],
    ['null', 422, ['']],
    ['[]', 422, ['']],
    ['{}', 422, ['/ballot', '/choices']],
    ['{"ballot":"a","choices":"velo"}', 422, ['/choices']],
    ['{"ballot":"a","choices":[1]}', 422, ['/choices/0']],
    ['{"ballot":1,"choices":[],"a/b":1}', 422, ['/a~1b', '/ballot']],
    [`{"ballot":"${'a'.repeat(200_000)}","choices":[]}`, 413, []],
  ];
  for (const [body, status, pointers] of bodies) {
    it(`answers ${status} to ${body.slice(0, 40) || 'nothing'}`, async () => {
      const { id } = await createPoll(client);
      const answer = await client.ask(`/polls/${id}/votes`, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json' },
      });
      assert.equal(answer.status, status);
      assert.equal(answer.headers.get('Content-Type'), 'application/problem+json');
      assert.deepEqual(answer.body.errors?.map(({ pointer }) => pointer).sort() ?? [], pointers);
    });
  }

  const choices: [chosen: string[], code: string, pointer: string][] = [
    [['avion', 'velo'], 'unknown-choice', '/choices/0'],
    [['bus', 'avion'], 'unknown-choice', '/choices/1'],
    [['bus', 'bus'], 'repeated-choice', '/choices/1'],
    [['bus'], 'too-few', '/choices'],
    [['bus', 'velo', 'marche'], 'too-many', '/choices'],
    [['__proto__', 'bus'], 'unknown-choice', '/choices/0'],
  ];
  for (const [chosen, code, pointer] of choices) {
    it(`answers 422 to the choices ${chosen.join()} where exactly two are required`, async () => {
      const { id } = await createPoll(client, { minChoices: 2 });
      const { status, body } = await castVote<{ errors: { code: string; pointer: string }[] }>(client, id, chosen);
      assert.equal(status, 422);
      assert.deepEqual(
        body.errors.map((error) => [error.code, error.pointer]),
        [[code, pointer]],
      );
    });
  }

  it('answers 404 to an id with U+0000', async () => {
    const headers = { Authorization: `Bearer ${'x'.repeat(32)}` };
    assert.equal((await client.ask('/polls/%00')).status, 404);
    assert.equal((await client.ask('/polls/%00/votes', { method: 'DELETE', headers })).status, 404);
    assert.equal((await client.ask('/polls/a%00/close', { method: 'POST', headers: asModerator })).status, 404);
  });

  it('removes U+0000 from a poll', async () => {
    const poll = await createPoll(client, {
      question: 'Quel\0 nom ?',
      choices: [{ label: '\0Oui' }, { label: 'Non' }],
    });
    assert.deepEqual([poll.question, poll.choices[0]?.label], ['Quel nom ?', 'Oui']);
  });

  it('answers 429 with Retry-After to the address that exceeds its limit, until that time has passed', async () => {
    const limits = { reads: { max: 3, window: MINUTE }, writes: { max: 0, window: MINUTE } };
    const seconds = (count: number) => new Date(limited.clock.now.getTime() + count * 1_000);
    const limited = createClient(database, { limits });
    const { id } = await createPoll(client);
    const read = async (from: string) => limited.ask(`/polls/${id}`, { from });
    for (let count = 0; count < 3; count++) assert.equal((await read('192.0.2.1')).status, 200);
    limited.clock.now = seconds(20);
    const refused = await read('192.0.2.1');
    assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [429, '40']);
    assert.equal((await read('192.0.2.2')).status, 200);
    limited.clock.now = seconds(40);
    assert.equal((await read('192.0.2.1')).status, 200);
    assert.equal((await limited.ask(`/polls/${id}/votes`, { method: 'DELETE' })).status, 429);
  });

  it('trusts X-Forwarded-For only from as many proxies as are configured', async () => {
    const forwarded = { 'X-Forwarded-For': '203.0.113.9, 198.51.100.7' };
    const statuses = async (asked: Client): Promise<number[]> => {
      const { id } = await createPoll(client);
      const first = await castVote(asked, id, ['velo'], { headers: forwarded });
      const liar = await castVote(asked, id, ['velo'], {
        headers: { 'X-Forwarded-For': '203.0.113.10, 198.51.100.7' },
      });
      const other = await castVote(asked, id, ['velo'], { headers: { 'X-Forwarded-For': '198.51.100.8' } });
      return [first.status, liar.status, other.status];
    };
    assert.deepEqual(await statuses(client), [201, 409, 409]);
    assert.deepEqual(await statuses(createClient(database, { proxies: 1 })), [201, 409, 201]);
  });

  it('allows creating, listing and closing only with the token, and never without a configured one', async () => {
    const closed = createClient(database, { moderatorToken: undefined });
    for (const headers of [{}, { Authorization: 'Bearer wrong' }, { Authorization: 'Basic wrong' }]) {
      assert.equal((await client.ask('/polls', { headers })).status, 'Authorization' in headers ? 401 : 200);
      assert.equal((await client.ask('/polls', { method: 'POST', body: {}, headers })).status, 401);
    }
    assert.equal((await closed.ask('/polls', { headers: asModerator })).status, 401);
    assert.equal((await closed.ask('/polls', { headers: { Authorization: 'Bearer undefined' } })).status, 401);
  });

  it('stores no address, ballot or receipt in clear text', async () => {
    const from = '198.51.100.222';
    const agent = 'Mozilla/5.0 (Voter)';
    const { id } = await createPoll(client);
    const { body } = await castVote(client, id, ['velo'], { from, headers: { 'User-Agent': agent } });
    const dump = await dumped();
    assert.ok(dump.includes(id));
    for (const secret of [from, agent, body.receipt ?? '']) assert.ok(!dump.includes(secret));
  });

  it('stores no time with a vote', async () => {
    const rows = await database.query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'votes' ORDER BY name`,
    );
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['choices', 'poll_id', 'receipt_hash', 'voter'],
    );
  });

  const newPolls: [title: string, members: Record<string, unknown>, pointer: string][] = [
    ['one choice', { choices: [{ label: 'Oui' }] }, '/choices'],
    ['a choice without a label', { choices: [{ label: 'Oui' }, { label: ' ' }] }, '/choices/1/label'],
    [
      'the same choice twice',
      {
        choices: [
          { id: 'a', label: 'A' },
          { id: 'a', label: 'B' },
        ],
      },
      '/choices/1/id',
    ],
    ['more choices to take than there are', { maxChoices: 4 }, '/maxChoices'],
    ['a maximum below the minimum', { minChoices: 2, maxChoices: 1 }, '/maxChoices'],
    ['an end before its beginning', { opensAt: '2026-03-02T00:00:00Z', closesAt: '2026-03-01T00:00:00Z' }, '/closesAt'],
    ['a day that no calendar has', { opensAt: '0000-02-01T00:00:00Z' }, '/opensAt'],
    ['a second that no clock here has', { closesAt: '2026-06-30T23:59:60Z' }, '/closesAt'],
    ['a date that is none', { closesAt: '2026-02-30' }, '/closesAt'],
    ['the name that means another', { id: 'current' }, '/id'],
    ['a policy that there is none of', { resultsPolicy: 'sometimes' }, '/resultsPolicy'],
    ['a member that there is none of', { secret: true }, '/secret'],
  ];
  for (const [title, members, pointer] of newPolls) {
    it(`refuses a new poll with ${title}`, async () => {
      const choices = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
      const { status, body } = await client.ask('/polls', {
        method: 'POST',
        headers: asModerator,
        body: { question: 'Où ?', choices, ...members },
      });
      assert.equal(status, 422);
      assert.deepEqual(
        body.errors?.map((error) => error.pointer),
        [pointer],
      );
    });
  }

  it('answers 409 to a new poll whose id is taken', async () => {
    assert.equal((await createPoll(client, { id: 'taken' })).id, 'taken');
    const { body } = await client.ask('/polls', {
      method: 'POST',
      headers: asModerator,
      body: { id: 'taken', question: 'Où ?', choices: [{ label: 'Ici' }, { label: 'Là' }] },
    });
    assert.equal(body.code, 'id-taken');
  });

  it('lists all polls with their results for moderators', async () => {
    const { id } = await createPoll(client, { resultsPolicy: 'never', minimumVoters: 100 });
    const { body } = await client.ask<{ polls: Poll[] }>('/polls', { headers: asModerator });
    assert.ok(body.polls.find((poll) => poll.id === id)?.results);
  });

  async function dumped(): Promise<string> {
    const tables = ['polls', 'choices', 'votes', 'spent_ballots', 'first_answers'];
    const rows = await Promise.all(tables.map((table) => database.query(`SELECT * FROM ${table}`)));
    return JSON.stringify(rows);
  }
});
