import { quoted } from '../../../src/text/quoted.js';
import { periods } from '../periods.js';
import type { StoredSubmission } from '../submissions/submission.js';

/** The names and addresses that an e-mail mentions in addition to the proposal. */
export interface MailContext {
  /** The commune's name, if it is known. */
  commune: string | undefined;
  /** Absolute; `undefined` if `PUBLIC_URL` is not set, like those below. */
  statusUrl: string | undefined;
  pageUrl: string | undefined;
  moderationUrl: string | undefined;
}

interface EmailText {
  subject: string;
  text: string;
}

const DAY = 86_400_000;

/**
 * The e-mail to the sender of a new proposal. It contains nothing from the form: anybody can enter any address there,
 * and no moderator has read the text yet.
 */
export function receivedEmail({ reference }: StoredSubmission, context: MailContext): EmailText {
  return {
    subject: 'Votre proposition est bien arrivée',
    text: letter(
      `Votre proposition est bien arrivée à ${townHall(context)}, qui la relit avant de la publier.`,
      referenceLines(
        reference,
        context,
        'Pour la suivre ou la retirer, utilisez cette référence et le code de suivi qui était affiché après l’envoi.',
      ),
      'Vous recevrez un message quand la mairie aura décidé.',
      reasonLines(),
    ),
  };
}

/** The e-mail to the sender of a published proposal. */
export function approvedEmail({ reference, title }: StoredSubmission, context: MailContext): EmailText {
  return {
    subject: 'Votre proposition est publiée',
    text: letter(
      `Votre proposition ${quoted(title)} est publiée par ${townHall(context)}.`,
      context.pageUrl && `La lire : ${context.pageUrl}`,
      referenceLines(
        reference,
        context,
        'Pour la retirer, utilisez cette référence et le code de suivi qui était affiché après l’envoi.',
      ),
      reasonLines(),
    ),
  };
}

/** The e-mail to the sender of a rejected proposal, with the moderator's reason. */
export function rejectedEmail({ reference, reason }: StoredSubmission, context: MailContext): EmailText {
  return {
    subject: 'Votre proposition n’est pas publiée',
    text: letter(
      `Votre proposition n’est pas publiée par ${townHall(context)}.`,
      reason && `Motif :\n${reason}`,
      referenceLines(
        reference,
        context,
        'Pour la relire ou la retirer, utilisez cette référence et le code de suivi qui était affiché après l’envoi.',
      ),
      reasonLines(),
    ),
  };
}

/**
 * The daily e-mail to the moderators about pending proposals. It has no titles, because a proposal that is withdrawn
 * must not remain in mailboxes.
 */
export function summaryEmail(counts: { waiting: number; fresh: number }, { moderationUrl }: MailContext): EmailText {
  const { waiting, fresh } = counts;
  return {
    subject: waiting < 2 ? '1 proposition à relire' : `${waiting} propositions à relire`,
    text: letter(
      `${waiting < 2 ? 'Une proposition attend' : `${waiting} propositions attendent`} votre relecture${fresh > 0 ? `, dont ${fresh} depuis hier` : ''}.`,
      moderationUrl && `Les relire : ${moderationUrl}`,
      'Ce message part une fois par jour, quand il y a quelque chose à relire. Pour ne plus le recevoir, demandez à la personne qui administre le serveur.',
    ),
  };
}

function townHall({ commune }: MailContext): string {
  return commune ? `la mairie (${commune})` : 'la mairie';
}

function referenceLines(reference: string, { statusUrl }: MailContext, use: string): string {
  return [`Référence : ${reference}`, use, statusUrl].filter(Boolean).join('\n');
}

function reasonLines(): string {
  const [contact, pending] = [periods.contact / DAY, periods.pending / DAY];
  return `Vous recevez ce message parce que quelqu’un l’a demandé en donnant votre adresse dans le formulaire de la commune. Si ce n’est pas vous, vous pouvez l’ignorer. L’adresse est effacée ${contact} jours après la décision, et ${pending} jours après l’envoi s’il n’y en a pas.`;
}

function letter(...paragraphs: (string | undefined | null | false)[]): string {
  return ['Bonjour,', ...paragraphs.filter(Boolean)].join('\n\n') + '\n';
}
