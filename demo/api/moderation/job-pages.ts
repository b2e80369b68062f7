import type { Hono } from 'hono';
import { html } from 'hono/html';
import { communeDay } from '../commune-day.js';
import { statusOf, type StoredJob } from '../jobs/job.js';
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
import { type Issue, Problem } from '../problem.js';
import type { Queryable } from '../storage/database.js';
import { answerQuestion } from './confirm.js';
import { frenchDay } from './dates.js';
import type { Moderation, ModerationContext, ModerationServices } from './environment.js';
import { renderErrors, renderFields, type Values } from './fields.js';
import { readForm } from './form-body.js';
import { jobFields, jobValues, readJob } from './job-fields.js';
import { afterwards, answerPage, type Html, renderToken } from './page.js';
import { pageIn, renderPager, sliceAt } from './pager.js';
import { identifierOf, renderSheet } from './sheet.js';
import { isCurrent, renderOvertaken, renderVersion } from './version.js';
import { asked, quoted } from '../../../src/text/quoted.js';

const statuses = { scheduled: 'À paraître', open: 'En ligne', closed: 'Close' };

/** The pages for job offers: list, create, edit, close, delete. */
export function addJobs(pages: Hono<Moderation>, { database, clock }: ModerationServices): void {
  pages.get('/emplois', async (context) => {
    const page = pageIn(context);
    const [jobs, count] = await Promise.all([listJobs(database, sliceAt(page)), countJobs(database)]);
    return answerList(context, jobs, clock(), renderPager(count, page, 'offres'));
  });

  pages.get('/emplois/nouveau', (context) =>
    answerForm(context, { title: 'Nouvelle offre', values: { datePosted: communeDay(clock()) } }),
  );
  pages.post('/emplois/nouveau', async (context) => {
    const values = await readForm(context);
    return database.transaction(async (transaction) => {
      const id = identifierOf(values);
      const { job, errors } = await readOffer(values, transaction, id);
      if (errors.length > 0) return answerForm(context, { title: 'Nouvelle offre', values, errors });
      await insertJob(transaction, job, id);
      return afterwards(context, '/emplois', 'creee');
    });
  });

  pages.get('/emplois/:id', async (context) => {
    const job = await found(context);
    return answerForm(context, { title: job.title, values: jobValues(job), job, now: clock() });
  });
  pages.post('/emplois/:id', async (context) => {
    const values = await readForm(context);
    return database.transaction(async (transaction) => {
      const job = orGone(await lockJob(transaction, context.req.param('id')));
      const form = { title: job.title, values, job, now: clock() };
      if (!isCurrent(values, job)) return answerForm(context, { ...form, isOvertaken: true });
      const { job: fields, errors } = await readOffer(values, transaction, job.id);
      if (errors.length > 0) return answerForm(context, { ...form, errors });
      await updateJob(transaction, job.id, fields);
      return afterwards(context, '/emplois', 'modifiee');
    });
  });

  pages.post('/emplois/:id/fermer', async (context) => {
    const job = await found(context);
    await closeJob(database, job.id, clock());
    return afterwards(context, '/emplois', 'fermee');
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
    return afterwards(context, '/emplois', 'supprimee');
  });

  async function found(context: ModerationContext): Promise<StoredJob> {
    return orGone(await findJob(database, context.req.param('id') ?? ''));
  }
}

function orGone(job: StoredJob | undefined): StoredJob {
  if (!job) throw new Problem(404, { detail: 'Cette offre n’existe pas, ou n’existe plus.' });
  return job;
}

/** The offer in a form that was sent, and its errors; `id` is that of the offer that is edited or created. */
async function readOffer(values: Values, transaction: Queryable, id: string): ReturnType<typeof readJob> {
  const { job, errors } = await readJob(values);
  if (!job.reference || !(await isReferenceTaken(transaction, job.reference, id))) return { job, errors };
  const taken = { pointer: '/reference', code: 'taken', detail: 'Une autre offre porte déjà cette référence.' };
  return { job, errors: [...errors, taken] };
}

function answerList(
  context: ModerationContext,
  jobs: readonly StoredJob[],
  now: Date,
  pager: Html | undefined,
): Response | Promise<Response> {
  const base = context.get('base');
  return answerPage(context, {
    title: 'Offres d’emploi',
    content: html`<p class="actions"><a class="button primary" href="${base}/emplois/nouveau">Nouvelle offre</a></p>
      ${jobs.length === 0 ? html`<p>Aucune offre pour le moment.</p>` : renderList(base, jobs, now)} ${pager}`,
  });
}

function renderList(base: string, jobs: readonly StoredJob[], now: Date): Html {
  return html`<ul class="list">
    ${jobs.map(
      (job) =>
        html`<li>
          <h2><a href="${base}/emplois/${job.id}">${job.title}</a></h2>
          <p><span class="status">${statuses[statusOf(job, now)]}</span></p>
          <p class="meta">
            ${job.employer}, ${job.contract}. Du ${frenchDay(job.datePosted)} au ${frenchDay(job.validThrough)}.
          </p>
        </li>`,
    )}
  </ul>`;
}

interface JobForm {
  title: string;
  values: Values;
  errors?: Issue[];
  /** The offer that is edited. */
  job?: StoredJob;
  now?: Date;
  /** Nothing was saved, because somebody else had changed or closed the offer. */
  isOvertaken?: boolean;
}

function answerForm(
  context: ModerationContext,
  { title, values, errors = [], job, now = new Date(), isOvertaken = false }: JobForm,
): Response | Promise<Response> {
  const { base, token = '' } = context.var;
  const stored = isOvertaken && job && jobValues(job);
  return answerPage(context, {
    title,
    status: isOvertaken ? 409 : errors.length > 0 ? 422 : 200,
    hasErrors: isOvertaken || errors.length > 0,
    content: html`${stored && renderOvertaken({ fields: jobFields, values, stored, page: `${base}/emplois/${job.id}` })}
      ${renderErrors(jobFields, errors)} ${job && renderStatus(context, job, now)}
      <form class="form" method="post" novalidate>
        ${renderToken(token)} ${job ? renderVersion(job) : renderSheet(values)} ${renderFields(jobFields, values, errors)}
        <button class="primary">Enregistrer</button>
      </form>`,
  });
}

function renderStatus(context: ModerationContext, job: StoredJob, now: Date): Html {
  const { base, token = '' } = context.var;
  const status = statusOf(job, now);
  return html`<p><span class="status">${statuses[status]}</span></p>
    ${status === 'closed' && html`<p>Pour la remettre en ligne, vérifiez sa date limite et enregistrez-la.</p>`}
    <div class="actions">
      ${
        status !== 'closed' &&
        html`<form method="post" action="${base}/emplois/${job.id}/fermer">
        ${renderToken(token)}
        <button>Clore l’offre dès maintenant</button>
      </form>`
      }
      <a class="button danger" href="${base}/emplois/${job.id}/supprimer">Supprimer…</a>
    </div>`;
}
