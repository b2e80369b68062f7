import { expect } from '@open-wc/testing';
import { keyDerivation } from '../../src/challenge/derive-key.js';

describe('keyDerivation', () => {
  const salt = new TextEncoder().encode('sel');
  const password = new TextEncoder().encode('7');
  const derive = async (algorithm: string, cost: number, keyLength = 32): Promise<string> => {
    const parameters = { algorithm, cost, keyLength, nonce: '', salt: '', keyPrefix: '' };
    const { derivedKey } = await keyDerivation()(parameters, salt, password);
    return Array.from(derivedKey, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  const hash = async (bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await crypto.subtle.digest(name, bytes));
  const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

  for (const name of ['SHA-256', 'SHA-384', 'SHA-512']) {
    it(`hashes salt and password with ${name} as often as the challenge says, at least once`, async () => {
      const once = await hash(new TextEncoder().encode('sel7'), name);
      expect(await derive(name, 1, 64)).to.equal(hex(once));
      expect(await derive(name, 0, 64)).to.equal(hex(once));
      expect(await derive(name, 3, 64)).to.equal(hex(await hash(await hash(once, name), name)));
    });
  }

  it('returns as many bytes as the challenge requires', async () => {
    expect(await derive('SHA-256', 1, 4)).to.have.length(8);
    expect(await derive('PBKDF2/SHA-256', 2, 4)).to.have.length(8);
  });

  for (const algorithm of ['MD5', 'PBKDF2/MD5', 'ARGON2ID', 'PBKDF2/', '', '__proto__', 'constructor']) {
    it(`refuses the unknown algorithm “${algorithm}”`, async () => {
      const error = await derive(algorithm, 1).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(Error);
      expect((error as Error).message).to.contain('no algorithm');
    });
  }
});
