import { randomBytes } from 'node:crypto';
import type { Services } from '../api/services.js';
import { hashPassword } from '../api/moderation/password.js';

/** The demo can be moderated on a machine where nobody has set a password: with one that lasts as long as the process. */
export async function withDemoPassword(services: Services): Promise<{ services: Services; password?: string }> {
  if (services.moderatorPasswordHash) return { services };
  const password = randomBytes(9).toString('base64url');
  return { services: { ...services, moderatorPasswordHash: await hashPassword(password) }, password };
}

/** What the demo says of it, below its own address. */
export function passwordLine(port: number, password: string | undefined): string[] {
  if (password === undefined) return [];
  return [`http://localhost:${port}/api/moderation (mot de passe : ${password})`];
}
