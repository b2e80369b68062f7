import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { asyncLoop, concatBytes, nextTick } from '@noble/hashes/utils.js';
import { deriveKey as nativePbkdf2 } from 'altcha-lib/algorithms/web/pbkdf2';
import type { DeriveKeyFunction } from 'altcha-lib/types';

/**
 * The maximum time in ms for which the main thread is busy: from 50 on it is a long task
 * (https://w3c.github.io/longtasks/).
 */
const SLICE = 40;

const hashes = new Map(Object.entries({ 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 }));

/**
 * Returns the solver's key derivation function, which yields to the page between keys. PBKDF2 uses the browser's
 * `crypto.subtle` where available; on `http:` there is none. A plain hash always uses our own code, since calling
 * `crypto.subtle` takes ten times as long as hashing so few bytes. Throws on an unknown algorithm.
 */
export function keyDerivation(): DeriveKeyFunction {
  let since = performance.now();
  return async (parameters, salt, password) => {
    if (performance.now() - since > SLICE) {
      await nextTick();
      since = performance.now();
    }
    const { algorithm, cost, keyLength } = parameters;
    const [, isPbkdf2, name = ''] = /^(PBKDF2\/)?(.*)$/.exec(algorithm) ?? [];
    const hash = hashes.get(name);
    if (!hash) throw new Error(`“${algorithm}” is no algorithm that this solver knows.`);
    if (isPbkdf2) {
      if (globalThis.crypto?.subtle) return nativePbkdf2(parameters, salt, password);
      return { derivedKey: await pbkdf2Async(hash, password, salt, { c: cost, dkLen: keyLength, asyncTick: SLICE }) };
    }
    let derivedKey = concatBytes(salt, password);
    await asyncLoop(Math.max(1, cost), SLICE, () => {
      derivedKey = hash(derivedKey);
    });
    return { derivedKey: derivedKey.slice(0, keyLength) };
  };
}
