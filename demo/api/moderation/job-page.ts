import { html } from 'hono/html';
import { statusOf, type JobStatus, type StoredJob } from '../jobs/job.js';
import type { Issue } from '../problem.js';
import { frenchDay } from './dates.js';
import type { ModerationContext } from './environment.js';
import { renderErrors, renderFields, type Values } from './fields.js';
import { jobFields, jobValues } from './job-fields.js';
import { answerPage, type Html, readDone, renderGuard, renderToken } from './page.js';
import { renderFormId } from './form-id.js';
import { renderConflict, renderVersion } from './version.js';
import { quoted } from '../../../src/text/quoted.js';

const statuses: Record<JobStatus, string> = {
  draft: 'Brouillon',
  scheduled: 'À paraître',
  open: 'En ligne',
  closed: 'Close',
};

export interface JobList {
  jobs: readonly StoredJob[];
  /** The offer that the last action has changed. */
  subject: StoredJob | undefined;
  now: Date;
  pager: Html | undefined;
}

export function answerJobs(
  context: ModerationContext,
  { jobs, subject, now, pager }: JobList,
): Response | Promise<Response> {
  const base = context.get('base');
  return answerPage(context, {
    title: 'Offres d’emploi',
    done: subject && renderDone(context, subject, now),
    content: html`<p class="actions"><a class="button primary" href="${base}/emplois/nouveau">Nouvelle offre</a></p>
      ${jobs.length === 0 ? html`<p>Aucune offre pour le moment.</p>` : renderList(base, jobs, now)} ${pager}`,
  });
}

/** The message after an action: its result, a link to the offer, and whether visitors can see it. */
function renderDone(context: ModerationContext, job: StoredJob, now: Date): Html | undefined {
  const link = html`<a href="${context.get('base')}/emplois/${job.id}">${quoted(job.title)}</a>`;
  switch (readDone(context).what) {
    case 'publiee':
      return html`L’offre ${link} est publiée${seen(job, now)}.`;
    case 'modifiee':
      return html`Les modifications de l’offre ${link} sont enregistrées.`;
    case 'fermee':
      return html`L’offre ${link} est close : elle n’est plus en ligne.`;
    default:
      return undefined;
  }
}

function seen(job: StoredJob, now: Date): string {
  const status = statusOf(job, now);
  if (status === 'scheduled') return ` : elle paraîtra le ${frenchDay(job.datePosted)}`;
  return status === 'open' ? ' : elle est en ligne' : ', mais sa date limite est passée : elle ne paraît pas';
}

function renderList(base: string, jobs: readonly StoredJob[], now: Date): Html {
  return html`<ul class="list">
    ${jobs.map(
      (job) =>
        html`<li>
          <h2><a href="${base}/emplois/${job.id}">${job.title}</a></h2>
          <p><span class="status">${statuses[statusOf(job, now)]}</span></p>
          <p class="meta">${[job.employer, job.contract].filter(Boolean).join(', ')}. ${period(job)}.</p>
        </li>`,
    )}
  </ul>`;
}

function period({ datePosted, validThrough, untilFilled }: StoredJob): string {
  if (validThrough) return `Du ${frenchDay(datePosted)} au ${frenchDay(validThrough)}`;
  return `À partir du ${frenchDay(datePosted)}${untilFilled ? ', jusqu’à ce que le poste soit pourvu' : ''}`;
}

export interface JobForm {
  /** Values that were sent and are not stored; default: the stored offer. */
  values?: Values;
  errors?: Issue[];
  /** The offer to edit; absent for a new one. */
  job?: StoredJob;
  now: Date;
  /** True if nothing was saved, because somebody else had changed or closed the offer. */
  hasConflict?: boolean;
}

/** The page of an offer: its preview and its form. */
export function answerJob(
  context: ModerationContext,
  { values, errors = [], job, now, hasConflict = false }: JobForm,
): Response | Promise<Response> {
  const { base, token = '' } = context.var;
  const stored: Values = job ? jobValues(job) : {};
  const filled = values ?? stored;
  const unsaved = errors.length > 0 || hasConflict;
  return answerPage(context, {
    title: job?.title ?? 'Nouvelle offre',
    status: hasConflict ? 409 : errors.length > 0 ? 422 : 200,
    hasErrors: unsaved,
    scripts: [...(job ? ['job-board.js'] : []), 'unsaved.js'],
    content: html`${hasConflict && job && renderConflict({ fields: jobFields, values: filled, stored, page: `${base}/emplois/${job.id}` })}
      ${renderErrors(jobFields, errors)} ${job && renderJob(context, job, now)}
      <form class="form" method="post" novalidate ${renderGuard(unsaved)}>
        ${renderToken(token)} ${job ? renderVersion(job) : renderFormId(filled)} ${renderFields(jobFields, filled, errors)}
        ${renderButtons(job && statusOf(job, now))}
      </form>`,
  });
}

/** The buttons of the form. Enter presses the first one, which publishes nothing. */
function renderButtons(status: JobStatus = 'draft'): Html {
  const isOnline = status === 'open' || status === 'scheduled';
  return html`<p class="actions">
    <button ${isOnline && html`class="primary"`} name="button" value="enregistrer">
      ${status === 'draft' ? 'Enregistrer le brouillon' : 'Enregistrer'}
    </button>
    ${!isOnline && html`<button class="primary" name="button" value="publier">Enregistrer et publier</button>`}
  </p>`;
}

function renderJob(context: ModerationContext, job: StoredJob, now: Date): Html {
  const { base, token = '' } = context.var;
  const status = statusOf(job, now);
  const path = `${base}/emplois/${job.id}`;
  return html`<p><span class="status">${statuses[status]}</span></p>
    ${status === 'draft' && html`<p>Personne d’autre que la mairie ne voit cette offre avant sa publication.</p>`}
    ${status === 'closed' && html`<p>Pour la remettre en ligne, vérifiez sa date limite et publiez-la.</p>`}
    <div class="actions">
      ${
        (status === 'open' || status === 'scheduled') &&
        html`<form method="post" action="${path}/fermer">
        ${renderToken(token)}
        <button>Clore l’offre dès maintenant</button>
      </form>`
      }
      <a class="button danger" href="${path}/supprimer">Supprimer…</a>
    </div>
    <h2>Aperçu</h2>
    <p class="hint">De ce qui est enregistré : ce que vous modifiez plus bas y paraît une fois enregistré.</p>
    <div class="preview">
      <job-board endpoint="${path}/apercu.json" heading="" heading-level="3" detail="inline" loading="eager">
        <h3>${job.title}</h3>
        <p>${job.description}</p>
      </job-board>
    </div>
    <h2>Contenu de l’offre</h2>`;
}
