import type { Mailer } from './mailer.js';
import type { MailSettings } from './settings.js';

/** The e-mail service: the connection to the mail server, and its settings. */
export interface Mail {
  mailer: Mailer;
  settings: MailSettings;
}
