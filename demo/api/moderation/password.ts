import { randomBytes, scrypt, type ScryptOptions, timingSafeEqual } from 'node:crypto';

/** 32 MB and some 100 ms a try: the least memory of the settings that OWASP holds equal (Password Storage Cheat Sheet). */
const USUAL: Cost = { N: 32_768, r: 8, p: 3 };
const SALT = 16;
const KEY = 32;
const MOST_MEMORY = 256 * 1024 * 1024;

type Cost = Required<Pick<ScryptOptions, 'N' | 'r' | 'p'>>;

/**
 * What a server is given in place of the password: `scrypt:N:r:p:salt:key`, in base64url. Colons, because a `$` means
 * something to shells and to `.env` files.
 */
export async function hashPassword(password: string, cost: Cost = USUAL): Promise<string> {
  const salt = randomBytes(SALT);
  const key = await derive(password, salt, cost, KEY);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join(':');
}

/** Whether it is the password of `hash`, in a time that tells nothing about it. Throws when `hash` is none. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const { cost, salt, key } = parseHash(hash);
  return timingSafeEqual(await derive(password, salt, cost, key.length), key);
}

/** Throws, with a sentence for the administrator, when a server was given something else: better at start than later. */
export function parseHash(hash: string): { cost: Cost; salt: Buffer; key: Buffer } {
  const [, N, r, p, salt = '', key = ''] =
    /^scrypt:(\d{1,7}):(\d{1,2}):(\d{1,2}):([\w-]{16,}):([\w-]{43,})$/.exec(hash) ?? [];
  if (!N) throw new Error('MODERATOR_PASSWORD_HASH is not what npm run api:password prints.');
  return {
    cost: { N: Number(N), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  };
}

function derive(password: string, salt: Buffer, cost: Cost, length: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Accents come composed or not, by the keyboard.
    scrypt(password.normalize('NFKC'), salt, length, { ...cost, maxmem: MOST_MEMORY }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
