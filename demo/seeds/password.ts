import { randomBytes } from 'node:crypto';
import type { Services } from '../api/services.js';
import { hashPassword } from '../api/moderation/password.js';

/** Sets a random moderation password where none is configured; it is valid until the process ends. */
export async function withDemoPassword(services: Services): Promise<{ services: Services; password?: string }> {
  if (services.moderatorPasswordHash) return { services };
  const password = randomBytes(9).toString('base64url');
  return { services: { ...services, moderatorPasswordHash: await hashPassword(password) }, password };
}

/** The line that the demo prints below its own address, with the password that was generated. */
export function passwordLine(port: number, password: string | undefined): string[] {
  if (password === undefined) return [];
  return [`http://localhost:${port}/api/moderation (mot de passe : ${password})`];
}
