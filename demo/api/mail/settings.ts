import { EMAIL } from '../../../src/sources/submissions/values.js';

/** How e-mail is sent, and to which moderators. */
export interface MailSettings {
  /** `smtp:` or `smtps:`, with the name and the password in it where the server asks for them. */
  url: string;
  /** The address that e-mails come from. */
  from: string;
  /** Who gets the daily summary; empty for nobody. */
  moderators: string[];
}

/**
 * The settings of the environment: `SMTP_URL`, `MAIL_FROM` and `MODERATION_MAIL`, addresses separated by spaces.
 * `undefined` without `SMTP_URL`: no e-mail is sent. Throws where one is wrong or lacks another.
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
  // Its password is not repeated.
  if (!URL.canParse(SMTP_URL) || !/^smtps?:\/\/[^/]/.test(SMTP_URL)) {
    throw new Error('SMTP_URL est l’adresse d’un serveur de courriel : smtp://nom:mot-de-passe@smtp.commune.fr:587.');
  }
  requireAddress('MAIL_FROM', MAIL_FROM);
  return { url: SMTP_URL, from: MAIL_FROM, moderators };
}

/** Whether an address is one that can be written into an e-mail as it is: nothing in it parts it or begins another. */
export function isMailAddress(text: string): boolean {
  return EMAIL.test(text) && /^[^\p{Cc}\s"(),:;<>[\\\]]+$/u.test(text);
}

function requireAddress(name: string, address: string): void {
  if (isMailAddress(address)) return;
  throw new Error(`${name} : « ${address} » n’est pas une adresse électronique, par exemple mairie@commune.fr.`);
}
