import type { Hono } from 'hono';
import { communeDay } from '../commune-day.js';
import type { StoredJob } from '../jobs/job.js';
import {
  closeJob,
  countJobs,
  deleteJob,
  findJob,
  insertJob,
  isReferenceTaken,
  listJobs,
  lockJob,
  updateJob,
} from '../jobs/job-store.js';
import { postingList } from '../jobs/posting.js';
import { Problem } from '../problem.js';
import type { Queryable } from '../storage/database.js';
import { answerQuestion } from './confirm.js';
import type { Moderation, ModerationContext, ModerationServices } from './environment.js';
import type { Values } from './fields.js';
import { readForm } from './form-body.js';
import { readJob } from './job-fields.js';
import { answerJob, answerJobs } from './job-page.js';
import { redirectWithMessage, readDone } from './page.js';
import { pageIn, renderPager, sliceAt } from './pager.js';
import { identifierOf } from './form-id.js';
import { isCurrent } from './version.js';
import { asked, quoted } from '../../../src/text/quoted.js';

/** Adds the pages for job offers: list, create, preview, publish, edit, close, delete. */
export function addJobs(pages: Hono<Moderation>, { database, clock }: ModerationServices): void {
  pages.get('/emplois', async (context) => {
    const page = pageIn(context);
    const { id } = readDone(context);
    const [jobs, count, subject] = await Promise.all([
      listJobs(database, sliceAt(page)),
      countJobs(database),
      findJob(database, id),
    ]);
    return answerJobs(context, { jobs, subject, now: clock(), pager: renderPager(count, page, 'offres') });
  });

  pages.get('/emplois/nouveau', (context) =>
    answerJob(context, { values: { datePosted: communeDay(clock()) }, now: clock() }),
  );
  pages.post('/emplois/nouveau', async (context) => {
    const values = await readForm(context);
    return database.transaction(async (transaction) => {
      const id = identifierOf(values);
      const isDraft = values.button !== 'publier';
      const { job, errors } = await readOffer(values, transaction, { id, isDraft, now: clock() });
      if (errors.length > 0) return answerJob(context, { values, errors, now: clock() });
      await insertJob(transaction, job, id, isDraft);
      return isDraft
        ? redirectWithMessage(context, `/emplois/${id}`, 'brouillon')
        : redirectWithMessage(context, '/emplois', 'publiee', id);
    });
  });

  pages.get('/emplois/:id', async (context) => answerJob(context, { job: await found(context), now: clock() }));
  pages.post('/emplois/:id', async (context) => {
    const values = await readForm(context);
    return database.transaction(async (transaction) => {
      const now = clock();
      const job = orNotFound(await lockJob(transaction, context.req.param('id')));
      if (!isCurrent(values, job)) return answerJob(context, { values, job, now, hasConflict: true });
      const publish = values.button === 'publier';
      const isDraft = job.isDraft && !publish;
      const { job: fields, errors } = await readOffer(values, transaction, { id: job.id, isDraft, now });
      if (errors.length > 0) return answerJob(context, { values, job, now, errors });
      await updateJob(transaction, job.id, fields, publish);
      if (isDraft) return redirectWithMessage(context, `/emplois/${job.id}`, 'brouillon');
      return redirectWithMessage(context, '/emplois', publish ? 'publiee' : 'modifiee', job.id);
    });
  });

  pages.get('/emplois/:id/apercu.json', async (context) => {
    const list = postingList([await found(context)]);
    return context.body(JSON.stringify(list), 200, { 'Content-Type': 'application/ld+json; charset=utf-8' });
  });

  pages.post('/emplois/:id/fermer', async (context) => {
    const job = await found(context);
    await closeJob(database, job.id, clock());
    return redirectWithMessage(context, '/emplois', 'fermee', job.id);
  });

  pages.get('/emplois/:id/supprimer', async (context) => {
    const { id, title } = await found(context);
    return answerQuestion(context, {
      title: asked(`Supprimer l’offre ${quoted(title)}`),
      consequence: 'L’offre et son texte seront effacés définitivement. Une offre close n’est déjà plus visible.',
      action: 'Supprimer définitivement',
      back: `/emplois/${id}`,
    });
  });
  pages.post('/emplois/:id/supprimer', async (context) => {
    await deleteJob(database, (await found(context)).id);
    return redirectWithMessage(context, '/emplois', 'supprimee');
  });

  async function found(context: ModerationContext): Promise<StoredJob> {
    return orNotFound(await findJob(database, context.req.param('id') ?? ''));
  }
}

function orNotFound(job: StoredJob | undefined): StoredJob {
  if (!job) throw new Problem(404, { detail: 'Cette offre n’existe pas, ou n’existe plus.' });
  return job;
}

/** The offer in a form that was sent, and its errors; `id` is that of the offer to edit or to create. */
async function readOffer(
  values: Values,
  transaction: Queryable,
  { id, isDraft, now }: { id: string; isDraft: boolean; now: Date },
): ReturnType<typeof readJob> {
  const { job, errors } = await readJob(values, { isDraft, today: communeDay(now) });
  if (!job.reference || !(await isReferenceTaken(transaction, job.reference, id))) return { job, errors };
  const taken = { pointer: '/reference', code: 'taken', detail: 'Une autre offre porte déjà cette référence.' };
  return { job, errors: [...errors, taken] };
}
