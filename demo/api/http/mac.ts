import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A keyed hash of `parts`, SHA-256 in base64url. The parts are delimited: `a, bc` differs from `ab, c`. */
export function mac(secret: string, ...parts: string[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');
}

/** A hash of one of the server's own secrets, which are long and random, so that a slow hash is not needed. */
export function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Compares two secrets in constant time. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(digest(one)), Buffer.from(digest(other)));
}
