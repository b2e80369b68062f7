import { randomInt } from 'node:crypto';
import { digest } from '../http/mac.js';

/** Neither vowels, which make words, nor signs that are taken for one another on paper. */
const SIGNS = '23456789BCDFGHJKLMNPQRSTVWXZ';

/** What a proposal is called: it is no secret, and is dictated over the telephone. */
export function newReference(): string {
  return groups(2);
}

/** What proves that a proposal is one's own: 28²⁰ possibilities are 96 bits. */
export function newSecret(): string {
  return groups(5);
}

/** A secret as it is stored; however it was copied. */
export function secretHash(secret: string): string {
  return digest(asWritten(secret));
}

/** A reference or a secret as it was given out: people write `bcdf ghjk` for `BCDF-GHJK`. */
export function asWritten(text: string): string {
  const signs = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return signs.match(/.{1,4}/g)?.join('-') ?? '';
}

function groups(count: number): string {
  return asWritten(Array.from({ length: count * 4 }, () => SIGNS[randomInt(SIGNS.length)]).join(''));
}
