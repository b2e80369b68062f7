import { randomBytes, scrypt, type ScryptOptions, timingSafeEqual } from 'node:crypto';

/**
 * Takes 32 MB and about 100 ms per attempt: the lowest memory among the settings that OWASP holds equivalent (Password
 * Storage Cheat Sheet).
 */
const USUAL: Cost = { N: 32_768, r: 8, p: 3 };
const SALT = 16;
const KEY = 32;
const MOST_MEMORY = 256 * 1024 * 1024;

type Cost = Required<Pick<ScryptOptions, 'N' | 'r' | 'p'>>;

/**
 * The hash of the password for the server's settings: `scrypt:N:r:p:salt:key`, in base64url. The separator is a colon,
 * because a `$` has a meaning in shells and `.env` files.
 */
export async function hashPassword(password: string, cost: Cost = USUAL): Promise<string> {
  const salt = randomBytes(SALT);
  const key = await derive(password, salt, cost, KEY);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join(':');
}

/** Whether the password matches `hash`, compared in constant time. Throws when `hash` is invalid. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const { cost, salt, key } = parseHash(hash);
  return timingSafeEqual(await derive(password, salt, cost, key.length), key);
}

/**
 * Parses a hash. Throws a message for the administrator when it is invalid, so that a server does not start with it.
 */
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
    // Normalised, because keyboards produce accented letters composed or decomposed.
    scrypt(password.normalize('NFKC'), salt, length, { ...cost, maxmem: MOST_MEMORY }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
