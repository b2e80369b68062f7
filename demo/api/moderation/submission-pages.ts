import type { Hono } from 'hono';
import { publicUrl } from '../http/public-url.js';
import { Problem } from '../problem.js';
import { feedOf } from '../published/feed.js';
import type { Queryable } from '../storage/database.js';
import { findImage } from '../submissions/image-store.js';
import { IMAGE_TYPE } from '../submissions/image-address.js';
import { usualRules } from '../submissions/rules.js';
import type { StoredSubmission } from '../submissions/submission.js';
import {
  decideSubmission,
  deleteSubmission,
  editSubmission,
  findSubmission,
  lockSubmission,
} from '../submissions/submission-store.js';
import { tidyLines } from '../submissions/tidy.js';
import { answerQuestion } from './confirm.js';
import type { Moderation, ModerationContext, ModerationServices } from './environment.js';
import type { Values } from './fields.js';
import { readForm } from './form-body.js';
import { afterwards } from './page.js';
import { readEdit, valuesOf } from './submission-fields.js';
import { answerList, readGroups } from './submission-list.js';
import { answerSubmission, reasonField } from './submission-page.js';
import { isCurrent } from './version.js';
import { asked, quoted } from '../../../src/text/quoted.js';

const PROPOSAL = '/propositions/:reference';

/** The pages for proposals: read, approve, reject with a reason, edit, delete. */
export function addSubmissions(pages: Hono<Moderation>, services: ModerationServices): void {
  const { database, clock, submissions: { form } = usualRules } = services;

  pages.get('/', async (context) => answerList(context, await readGroups(context, database), form.categories));

  pages.get(PROPOSAL, async (context) => answerSubmission(context, { submission: await found(context), form }));

  pages.post(PROPOSAL, async (context) => {
    const values = await readForm(context);
    const now = clock();
    return database.transaction(async (transaction) => {
      const submission = await locked(context, transaction);
      if (!isCurrent(values, submission)) {
        return answerSubmission(context, {
          submission,
          form,
          values: typedInto(submission, values),
          isOvertaken: true,
        });
      }
      const { changes, errors } = readEdit(values, submission, form, now);
      if (errors.length > 0) return answerSubmission(context, { submission, form, values, errors });
      await editSubmission(transaction, submission.reference, changes, now);
      return afterwards(context, `/propositions/${submission.reference}`, 'modifiee');
    });
  });

  pages.post(`${PROPOSAL}/approuver`, async (context) => {
    const values = await readForm(context);
    return database.transaction(async (transaction) => {
      const submission = await locked(context, transaction);
      if (!isCurrent(values, submission)) return answerSubmission(context, { submission, form, isOvertaken: true });
      await decideSubmission(transaction, submission.reference, { status: 'approved' }, clock());
      return afterwards(context, '', 'approuvee');
    });
  });

  pages.post(`${PROPOSAL}/refuser`, async (context) => {
    const sent = await readForm(context);
    const reason = tidyLines(sent.reason ?? '');
    const detail = reasonProblem(reason);
    return database.transaction(async (transaction) => {
      const submission = await locked(context, transaction);
      const page = { submission, form, values: { ...valuesOf(submission), reason } };
      if (!isCurrent(sent, submission)) return answerSubmission(context, { ...page, isOvertaken: true });
      if (detail) {
        return answerSubmission(context, { ...page, errors: [{ pointer: '/reason', code: 'reason', detail }] });
      }
      await decideSubmission(transaction, submission.reference, { status: 'rejected', reason }, clock());
      return afterwards(context, '', 'refusee');
    });
  });

  pages.get(`${PROPOSAL}/supprimer`, async (context) => {
    const { reference, title } = await found(context);
    return answerQuestion(context, {
      title: asked(`Supprimer la proposition ${quoted(title)}`),
      consequence:
        'Le texte, les images et les coordonnées seront effacés définitivement. Rien ne sera dit à la personne.',
      action: 'Supprimer définitivement',
      back: `/propositions/${reference}`,
    });
  });
  pages.post(`${PROPOSAL}/supprimer`, async (context) => {
    await deleteSubmission(database, (await found(context)).reference);
    return afterwards(context, '', 'supprimee');
  });

  pages.get(`${PROPOSAL}/apercu.json`, async (context) => {
    // Absolute, because the widget resolves relative addresses against the page that the item links to.
    const urlOf = (relative: string) => publicUrl(context, `${context.get('base')}/${relative}`, services);
    const feed = feedOf([await found(context)], { categories: form.categories, urlOf });
    return context.body(JSON.stringify(feed), 200, { 'Content-Type': 'application/feed+json; charset=utf-8' });
  });

  pages.get('/submissions/images/:file', async (context) => {
    const id = context.req.param('file').replace('.webp', '');
    const bytes = await findImage(database, id, { approvedOnly: false });
    if (!bytes) throw new Problem(404);
    return context.body(new Uint8Array(bytes), 200, { 'Content-Type': IMAGE_TYPE });
  });

  async function found(context: ModerationContext): Promise<StoredSubmission> {
    return orGone(await findSubmission(database, context.req.param('reference') ?? ''));
  }
}

/** The proposal, locked until the transaction ends, so that nobody else can decide about it. */
async function locked(context: ModerationContext, transaction: Queryable): Promise<StoredSubmission> {
  return orGone(await lockSubmission(transaction, context.req.param('reference') ?? ''));
}

function orGone(submission: StoredSubmission | undefined): StoredSubmission {
  if (!submission) throw new Problem(404, { detail: 'Cette proposition n’existe pas, ou a été retirée.' });
  return submission;
}

/**
 * The values that were sent; but the stored texts of images, when an image was removed meanwhile and the others have
 * moved up.
 */
function typedInto(submission: StoredSubmission, values: Values): Values {
  if (values[`imageAlt/${submission.images.length}`] === undefined) return values;
  const texts = Object.entries(values).filter(([name]) => !name.includes('/'));
  return { ...valuesOf(submission), ...Object.fromEntries(texts) };
}

function reasonProblem(reason: string): string | undefined {
  if (!reason) return 'Écrivez pourquoi la proposition est refusée.';
  const over = reason.length - (reasonField.maxLength ?? Infinity);
  return over > 0 ? `Raccourcissez la raison de ${over} caractères.` : undefined;
}
