import { EMAIL } from '../../../src/sources/submissions/values.js';

/** The settings for sending e-mail. */
export interface MailSettings {
  /** The address of the server, `smtp:` or `smtps:`, with user name and password if it requires them. */
  url: string;
  /** The sender's address. */
  from: string;
  /** The recipients of the daily summary; may be empty. */
  moderators: string[];
}

/**
 * The settings of the environment: `SMTP_URL`, `MAIL_FROM` and `MODERATION_MAIL`, addresses separated by spaces.
 * `undefined` without `SMTP_URL`: no e-mail is sent then. Throws a message for the administrator when one is invalid or
 * requires another.
 */
export function mailSettings(environment: NodeJS.ProcessEnv): MailSettings | undefined {
  const { SMTP_URL, MAIL_FROM = '', MODERATION_MAIL = '' } = environment;
  const moderators = MODERATION_MAIL.split(/\s+/).filter(Boolean);
  for (const address of moderators) requireAddress('MODERATION_MAIL', address);
  if (!SMTP_URL) {
    if (moderators.length > 0)
      throw new Error('MODERATION_MAIL demande un serveur de courriel : donnez aussi SMTP_URL.');
    return undefined;
  }
  // The message does not repeat the address, which may contain a password.
  if (!URL.canParse(SMTP_URL) || !/^smtps?:\/\/[^/]/.test(SMTP_URL)) {
    throw new Error('SMTP_URL est l’adresse d’un serveur de courriel : smtp://nom:mot-de-passe@smtp.commune.fr:587.');
  }
  requireAddress('MAIL_FROM', MAIL_FROM);
  return { url: SMTP_URL, from: MAIL_FROM, moderators };
}

/**
 * Whether an address can be written into a header as it is: it contains no character that separates addresses or begins
 * another header.
 */
export function isMailAddress(text: string): boolean {
  return EMAIL.test(text) && /^[^\p{Cc}\s"(),:;<>[\\\]]+$/u.test(text);
}

function requireAddress(name: string, address: string): void {
  if (isMailAddress(address)) return;
  throw new Error(`${name} : « ${address} » n’est pas une adresse électronique, par exemple mairie@commune.fr.`);
}
