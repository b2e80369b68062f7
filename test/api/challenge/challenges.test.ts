import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createChallenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge, Payload } from 'altcha-lib/types';
import { type Challenges, createChallenges, forgetChallenges } from '../../../demo/api/challenge/challenges.js';
import { Problem } from '../../../demo/api/problem.js';
import { type Engine, engines, openMigrated } from '../storage/databases.js';
import type { Database } from '../../../demo/api/storage/database.js';

const HOUR = 3_600_000;

// The library uses the machine's own clock, so these tests vary the time of issue, not the time of the check.
const clock = () => new Date();
const encode = (payload: unknown): string => Buffer.from(JSON.stringify(payload)).toString('base64');

async function solve(challenge: Challenge): Promise<Payload> {
  const solution = await solveChallenge({ challenge, deriveKey });
  assert.ok(solution);
  return { challenge, solution };
}

for (const engine of engines) describe(`a challenge, on ${engine.name}`, () => specify(engine));

function specify(engine: Engine): void {
  let database: Database;
  let challenges: Challenges;
  let solved: Payload;
  before(async () => {
    database = await openMigrated(engine);
    challenges = createChallenges({ secret: 'the secret of the tests', clock });
    solved = await solve(await challenges.issue());
  });
  after(() => database.close());

  const spend = (solution: string | undefined): Promise<void> =>
    database.transaction((transaction) => challenges.spend(transaction, solution));
  const refused = (code: string) => (error: unknown) =>
    error instanceof Problem && error.status === 422 && error.options.errors?.[0]?.code === code;

  it('is different for every request', async () => {
    const [one, other] = [await challenges.issue(), await challenges.issue()];
    assert.notEqual(one.parameters.nonce, other.parameters.nonce);
    assert.notEqual(one.signature, other.signature);
  });

  it('is used up by an accepted request, but not by one that is refused for another reason', async () => {
    const payload = encode(solved);
    await assert.rejects(
      database.transaction(async (transaction) => {
        await challenges.spend(transaction, payload);
        throw new Error('refused for another reason');
      }),
      /another reason/,
    );
    await spend(payload);
    await assert.rejects(spend(payload), refused('spent'));
  });

  it('is used up in every process with the same secret', async () => {
    const payload = encode(await solve(await challenges.issue()));
    const twin = createChallenges({ secret: 'the secret of the tests', clock });
    await database.transaction((transaction) => twin.spend(transaction, payload));
    await assert.rejects(spend(payload), refused('spent'));
  });

  it('is used only once by ten simultaneous requests', async () => {
    const payload = encode(await solve(await challenges.issue()));
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => spend(payload)));
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  });

  it('expires after its lifetime', async () => {
    const early = createChallenges({ secret: 'the secret of the tests', clock: () => new Date(Date.now() - HOUR) });
    await assert.rejects(spend(encode(await solve(await early.issue()))), refused('expired'));
  });

  it('is refused when another server has signed it', async () => {
    const foreign = createChallenges({ secret: 'another secret', clock });
    await assert.rejects(spend(encode(await solve(await foreign.issue()))), refused('invalid'));
  });

  it('is refused when its cost was reduced', async () => {
    const challenge = await challenges.issue();
    const easier = await createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: 1, deriveKey });
    const parameters = { ...challenge.parameters, cost: 1, keyPrefix: easier.parameters.keyPrefix };
    await assert.rejects(spend(encode(await solve({ ...challenge, parameters }))), refused('invalid'));
  });

  const hostile: [string, (payload: Payload) => string | undefined, string][] = [
    ['none', () => undefined, 'required'],
    ['an empty one', () => '', 'required'],
    ['no base64', () => '{{{', 'required'],
    ['a number', () => encode(1), 'required'],
    ['null', () => encode(null), 'required'],
    ['no challenge', ({ solution }) => encode({ solution }), 'required'],
    [
      'a challenge of null',
      ({ solution }) => encode({ challenge: { parameters: null, signature: '' }, solution }),
      'required',
    ],
    ['no solution', ({ challenge }) => encode({ challenge }), 'required'],
    ['a megabyte', () => 'A'.repeat(1_048_576), 'required'],
    [
      'no signature',
      ({ challenge: { parameters }, solution }) => encode({ challenge: { parameters }, solution }),
      'required',
    ],
    ['another key', ({ challenge }) => encode({ challenge, solution: { counter: 1, derivedKey: '00' } }), 'invalid'],
    [
      'a counter of text',
      ({ challenge }) => encode({ challenge, solution: { counter: '1', derivedKey: {} } }),
      'invalid',
    ],
  ];
  for (const [title, forge, code] of hostile) {
    it(`is refused when the solution is ${title}`, async () => {
      await assert.rejects(spend(forge(solved)), refused(code));
    });
  }

  it('is deleted once it has expired', async () => {
    const count = async () => (await database.query('SELECT signature FROM spent_challenges')).length;
    await spend(encode(await solve(await challenges.issue())));
    const before = await count();
    await forgetChallenges(database, clock());
    assert.equal(await count(), before);
    await forgetChallenges(database, new Date(Date.now() + HOUR));
    assert.equal(await count(), 0);
  });
}
