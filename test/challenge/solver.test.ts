import { expect } from '@open-wc/testing';
import { createChallenge, verifySolution } from 'altcha-lib';
import type { CreateChallengeOptions, Payload } from 'altcha-lib/types';
import { createChallenge as createV1, verifySolution as verifyV1 } from 'altcha-lib/v1';
import { keyDerivation } from '../../src/challenge/derive-key.js';
import { solve } from '../../src/challenge/solver.js';

const secret = 'the secret of the tests';

/** Runs `work` without `crypto.subtle`, which pages on `http:` lack. */
async function withoutWebCrypto<Result>(work: () => Promise<Result>): Promise<Result> {
  Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
  try {
    return await work();
  } finally {
    delete (crypto as { subtle?: unknown }).subtle;
  }
}

const create = (options: Partial<CreateChallengeOptions>) =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 10,
    counter: 7,
    deriveKey: keyDerivation(),
    hmacSignatureSecret: secret,
    ...options,
  });

const verify = (payload: string) =>
  verifySolution({
    ...(JSON.parse(atob(payload)) as Payload),
    deriveKey: keyDerivation(),
    hmacSignatureSecret: secret,
  });

describe('solver', () => {
  for (const algorithm of ['PBKDF2/SHA-256', 'PBKDF2/SHA-384', 'PBKDF2/SHA-512', 'SHA-256', 'SHA-384', 'SHA-512']) {
    it(`solves a challenge of ${algorithm}, with and without Web Crypto`, async () => {
      const challenge = await create({ algorithm });
      for (const within of [(work: () => Promise<unknown>) => work(), withoutWebCrypto]) {
        const solved = (await within(() => solve(challenge, new AbortController()))) as Awaited<
          ReturnType<typeof solve>
        >;
        expect((await verify(solved!.payload)).verified).to.equal(true);
        expect(solved!.expires).to.equal(Infinity);
      }
    });
  }

  it('solves a challenge that requires a prefix of the key', async () => {
    const challenge = await createChallenge({
      algorithm: 'SHA-256',
      cost: 2,
      deriveKey: keyDerivation(),
      hmacSignatureSecret: secret,
      keyPrefix: '0',
    });
    const solved = await solve(challenge, new AbortController());
    expect((await verify(solved!.payload)).verified).to.equal(true);
  });

  it('returns the expiry, and keeps the server’s data in the payload', async () => {
    const expiresAt = new Date(Date.now() + 60_000);
    const challenge = await create({ expiresAt, data: { mairie: 'Évry', emoji: '🙂' } });
    const solved = await solve(challenge, new AbortController());
    expect(solved!.expires).to.equal(Math.floor(expiresAt.getTime() / 1000) * 1000);
    expect((await verify(solved!.payload)).verified).to.equal(true);
  });

  it('solves a challenge of version 1', async () => {
    const expires = new Date(Date.now() + 60_000);
    const challenge = await createV1({ hmacKey: secret, number: 1_234, expires, params: { lieu: 'Évry' } });
    const solved = await withoutWebCrypto(() => solve(challenge, new AbortController()));
    expect(await verifyV1(solved!.payload, secret)).to.equal(true);
    expect(solved!.expires).to.equal(Math.floor(expires.getTime() / 1000) * 1000);
  });

  it('stops when it is aborted', async () => {
    const controller = new AbortController();
    const challenge = await create({ counter: 4_000_000_000 });
    const solved = solve(challenge, controller);
    controller.abort();
    expect(await solved).to.equal(undefined);
  });

  it('yields to other tasks of the page without Web Crypto', async () => {
    const controller = new AbortController();
    const challenge = await create({ algorithm: 'SHA-256', cost: 1_000, counter: 4_000_000_000 });
    const solved = solve(challenge, controller);
    // This timer would never fire if the solver used a single task.
    window.setTimeout(() => controller.abort(), 0);
    expect(await solved).to.equal(undefined);
  });

  for (const wrong of [
    null,
    1,
    {},
    { parameters: {} },
    { parameters: { algorithm: 'ROT13', nonce: '', salt: '', keyPrefix: '00' } },
  ]) {
    it(`refuses ${JSON.stringify(wrong)}`, async () => {
      const error: unknown = await solve(wrong, new AbortController()).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(Error);
    });
  }
});
