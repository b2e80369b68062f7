import { randomInt } from 'node:crypto';
import { digest } from '../http/mac.js';

/** Without vowels, which form words, and without characters that are easily confused on paper. */
const ALPHABET = '23456789BCDFGHJKLMNPQRSTVWXZ';

/** A new reference of a proposal: it is not secret, and can be dictated by telephone. */
export function newReference(): string {
  return groups(2);
}

/** A reference that is always the same for a hexadecimal number of 12 digits. */
export function referenceFrom(hexadecimal: string): string {
  let rest = parseInt(hexadecimal, 16);
  const signs = Array.from({ length: 8 }, () => {
    const sign = ALPHABET.charAt(rest % ALPHABET.length);
    rest = Math.floor(rest / ALPHABET.length);
    return sign;
  });
  return asWritten(signs.join(''));
}

/** A new secret that proves that a proposal is one's own: 28²⁰ possibilities are 96 bits. */
export function newSecret(): string {
  return groups(5);
}

/** The stored hash of a secret, whatever the spaces and case in which it was copied. */
export function secretHash(secret: string): string {
  return digest(asWritten(secret));
}

/** Normalises a reference or secret that a person typed: `bcdf ghjk` becomes `BCDF-GHJK`. */
export function asWritten(text: string): string {
  const signs = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return signs.match(/.{1,4}/g)?.join('-') ?? '';
}

function groups(count: number): string {
  return asWritten(Array.from({ length: count * 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''));
}
