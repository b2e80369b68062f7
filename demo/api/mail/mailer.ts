import { digest } from '../http/mac.js';
import type { MailSettings } from './settings.js';

/** An e-mail: plain text, whose subject is always words of ours. */
export interface Message {
  to: string[];
  subject: string;
  text: string;
  /** The same for every attempt: a server or a reader who gets two sees that they are one. */
  id: string;
}

export interface Mailer {
  /** Resolves when the server has taken the e-mail. Rejects with a `MailFailure`, within half a minute. */
  send(message: Message): Promise<void>;
}

/** The mailer and its settings. */
export interface Mail {
  mailer: Mailer;
  settings: MailSettings;
}

/** Why an e-mail has not left; nothing in it comes from the e-mail, as servers repeat addresses in what they say. */
export class MailFailure extends Error {
  constructor(
    /** `ECONNECTION`, `EAUTH`, `550` … */
    readonly code: string,
    /** Whether the server will never take it. */
    readonly isFinal: boolean,
  ) {
    super(code);
  }
}

/** The time limit of one step of an attempt, in milliseconds, and the number of such times that an attempt may take. */
const STEP = 10_000;
const STEPS = 3;

/** Sends by SMTP. Each e-mail has a connection of its own: a commune sends some ten a day. */
export function createMailer({ url, from }: MailSettings, step = STEP): Mailer {
  const longest = step * STEPS;
  const host = from.slice(from.lastIndexOf('@') + 1);
  return {
    async send({ to, subject, text, id }) {
      // Loaded with the first e-mail: most communes send none.
      const { createTransport } = await import('nodemailer');
      const transport = createTransport({
        url,
        connectionTimeout: step,
        greetingTimeout: step,
        socketTimeout: step,
        dnsTimeout: step,
        // What a text names is never read of this machine, nor of an address.
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      // A server that says something every nine seconds is not let go on for ever.
      const timer = setTimeout(() => transport.close(), longest);
      const late = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new MailFailure('ETIMEDOUT', false)), longest).unref();
      });
      try {
        const sent = transport.sendMail({
          from: { name: '', address: from },
          to: to.map((address) => ({ name: '', address })),
          // Whatever is made of the headers, the e-mail goes to these.
          envelope: { from, to },
          subject,
          text,
          messageId: `<${digest(id)}@${host}>`,
          textEncoding: 'quoted-printable',
          // RFC 3834: no holiday answers to it.
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

/** RFC 5321, section 4.2.1: a code of 500 and more stays so, unless it is about the name and password of this server. */
function failureOf(error: unknown): MailFailure {
  if (error instanceof MailFailure) return error;
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const isFinal = typeof responseCode === 'number' && responseCode >= 550 && code !== 'EAUTH';
  const known = typeof responseCode === 'number' ? String(responseCode) : typeof code === 'string' ? code : 'EUNKNOWN';
  return new MailFailure(known, isFinal);
}
