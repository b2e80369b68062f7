import { randomBytes } from 'node:crypto';
import type { JsonAnswer } from '../http/answer-once.js';
import { queueConfirmation } from '../mail/notices.js';
import { type Issue, Problem } from '../problem.js';
import type { Services } from '../services.js';
import type { Queryable } from '../storage/database.js';
import { checkFields } from './check-fields.js';
import { checkImageTexts, cleanImages } from './check-images.js';
import { insertImages } from './image-store.js';
import { newReference, newSecret, secretHash } from './references.js';
import { type SubmissionRules, usualRules } from './rules.js';
import type { Sent } from './sent.js';
import { insertSubmission } from './submission-store.js';

/** Runs its work once, in a transaction, and answers. */
type Once = (work: (transaction: Queryable) => Promise<JsonAnswer>) => Promise<Response>;

/**
 * Checks a proposal, stores it, and answers with the sender's receipt. Throws a 422 with all errors. Images are
 * re-encoded before the transaction, which would block PGlite's only connection meanwhile.
 */
export async function receive(sent: Sent, services: Services, once: Once): Promise<Response> {
  const { challenge, clock, submissions: rules = usualRules } = services;
  requirePerson(sent, rules);
  const { images: imageRules } = rules.form;
  const { fields, issues } = checkFields(sent.submission, rules.form, clock());
  const { texts, issues: textIssues } = checkImageTexts(sent, imageRules, rules.form.fields.images?.required);
  // Decoding is the most expensive step, so it is skipped when there are too many images.
  const decodes = imageRules !== undefined && sent.images.length <= imageRules.max;
  const { clean, issues: imageIssues } = decodes
    ? await cleanImages(sent.images, imageRules)
    : { clean: [], issues: [] };
  requireNone([...issues, ...textIssues, ...imageIssues]);
  return once(async (transaction) => {
    await challenge?.spend(transaction, sent.submission.altcha);
    const now = clock();
    const [reference, secret] = [newReference(), newSecret()];
    const notify = sent.submission.notify === true && rules.form.fields.notify !== undefined;
    await insertSubmission(transaction, { reference, secretHash: secretHash(secret), notify }, fields, now);
    if (notify) await queueConfirmation(transaction, reference, now);
    const images = clean.map((image, index) => ({
      id: randomBytes(16).toString('hex'),
      ...image,
      ...(texts[index] ?? { alt: '', credit: null }),
    }));
    await insertImages(transaction, reference, images);
    const { statusUrl } = rules;
    return { status: 201, body: { reference, status: 'pending', secret, receivedAt: now.toISOString(), statusUrl } };
  });
}

/**
 * Refuses automated submissions openly. A false success would not deter programs, which can read the form as well, but
 * would make a person whose browser has filled in the hidden field believe that the proposal had arrived.
 */
function requirePerson({ submission: { website, elapsed } }: Sent, { minimumSeconds }: SubmissionRules): void {
  const errors: Issue[] = [];
  if (website) {
    const detail =
      'Un champ qui doit rester vide a été rempli : rechargez la page et réessayez, ou écrivez à la mairie.';
    errors.push({ pointer: '/website', code: 'not-empty', detail });
  }
  if (elapsed === undefined || elapsed < minimumSeconds) {
    const detail = 'L’envoi est arrivé trop vite : relisez votre proposition, puis renvoyez-la.';
    errors.push({ pointer: '/elapsed', code: 'too-fast', detail });
  }
  requireNone(errors);
}

function requireNone(errors: Issue[]): void {
  if (errors.length > 0) throw new Problem(422, { errors });
}
