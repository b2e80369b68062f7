import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A keyed hash of `parts`, SHA-256 in base64url. Unequal parts never run together: `a, bc` is not `ab, c`. */
export function mac(secret: string, ...parts: string[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');
}

/** For secrets of ours that are long and random: those need no slow hash. */
export function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Whether two secrets are one, in a time that tells nothing about them. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(digest(one)), Buffer.from(digest(other)));
}
