import { digest } from '../http/mac.js';
import type { MailSettings } from './settings.js';

/** An e-mail in plain text. Its subject contains no text that visitors have written. */
export interface Message {
  to: string[];
  subject: string;
  text: string;
  /** The same for every attempt, so that a server or a reader recognises a duplicate. */
  id: string;
}

export interface Mailer {
  /** Resolves when the server has accepted the e-mail. Rejects with a `MailFailure`, after half a minute at most. */
  send(message: Message): Promise<void>;
}

/** The cause of a failed attempt. It contains no text from the server, which may repeat addresses. */
export class MailFailure extends Error {
  constructor(
    /** `ECONNECTION`, `EAUTH`, `550` … */
    readonly code: string,
    /** True if the server will refuse every further attempt too. */
    readonly isFinal: boolean,
  ) {
    super(code);
  }
}

/** The time limit of one step of an attempt, in milliseconds; a whole attempt may take `STEPS` times as long. */
const STEP = 10_000;
const STEPS = 3;

/** Sends e-mails by SMTP, each on its own connection: a commune sends about ten a day. */
export function createMailer({ url, from }: MailSettings, step = STEP): Mailer {
  const longest = step * STEPS;
  const host = from.slice(from.lastIndexOf('@') + 1);
  return {
    async send({ to, subject, text, id }) {
      // Loaded on the first call, because most communes send no e-mail.
      const { createTransport } = await import('nodemailer');
      const transport = createTransport({
        url,
        connectionTimeout: step,
        greetingTimeout: step,
        socketTimeout: step,
        dnsTimeout: step,
        // Nodemailer must not read files or URLs that a text names.
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      // `socketTimeout` only limits silence: a server that sends something every nine seconds would never exceed it.
      const timer = setTimeout(() => transport.close(), longest);
      const late = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new MailFailure('ETIMEDOUT', false)), longest).unref();
      });
      try {
        const sent = transport.sendMail({
          from: { name: '', address: from },
          to: to.map((address) => ({ name: '', address })),
          // The recipients, whatever is in the headers.
          envelope: { from, to },
          subject,
          text,
          messageId: `<${digest(id)}@${host}>`,
          textEncoding: 'quoted-printable',
          // Prevents automatic replies such as holiday notices (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        sent.catch(() => undefined);
        await Promise.race([sent, late]);
      } catch (error) {
        throw failureOf(error);
      } finally {
        clearTimeout(timer);
        transport.close();
      }
    },
  };
}

/**
 * Converts an error of nodemailer. Replies from 550 on are final (RFC 5321 §4.2.1), except a failed login, which the
 * administrator can correct.
 */
function failureOf(error: unknown): MailFailure {
  if (error instanceof MailFailure) return error;
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const isFinal = typeof responseCode === 'number' && responseCode >= 550 && code !== 'EAUTH';
  const known = typeof responseCode === 'number' ? String(responseCode) : typeof code === 'string' ? code : 'EUNKNOWN';
  return new MailFailure(known, isFinal);
}
