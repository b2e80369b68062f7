import { html } from 'hono/html';
import { communeMidnight } from '../commune-day.js';
import type { Issue } from '../problem.js';
import { articlePath } from '../published/article-address.js';
import type { SubmissionRules } from '../submissions/rules.js';
import type { StoredSubmission } from '../submissions/submission.js';
import { frenchMoment } from './dates.js';
import { isOver } from '../events/event-dates.js';
import type { ModerationContext } from './environment.js';
import { renderErrors, type Values } from './fields.js';
import { answerPage, type Html } from './page.js';
import { editFields, groupedFields, valuesOf } from './submission-fields.js';
import { reasonField, renderForm } from './submission-form.js';
import { types } from './submission-list.js';
import { renderConflict } from './version.js';

const statuses = { pending: 'À relire', approved: 'Publiée', rejected: 'Refusée' };

export interface SubmissionForm {
  submission: StoredSubmission;
  form: SubmissionRules['form'];
  now: Date;
  /** The values that were sent and not stored; default: those of the stored proposal. */
  values?: Values;
  errors?: Issue[];
  /** True if nothing was done, because somebody else had changed the proposal or decided about it. */
  hasConflict?: boolean;
}

/** The page of a proposal: its previews, and one form with all fields that can be edited and the decision. */
export function answerSubmission(
  context: ModerationContext,
  { submission, form, now, values, errors = [], hasConflict = false }: SubmissionForm,
): Response | Promise<Response> {
  const stored = valuesOf(submission);
  const filled = values ?? stored;
  const fields = editFields(submission, form);
  const page = `${context.get('base')}/propositions/${submission.reference}`;
  const content = [...fields, ...groupedFields(submission)];
  return answerPage(context, {
    title: submission.title,
    status: hasConflict ? 409 : errors.length > 0 ? 422 : 200,
    hasErrors: hasConflict || errors.length > 0,
    scripts: ['news-feed.js', ...(submission.type === 'event' ? ['event-agenda.js'] : []), 'unsaved.js'],
    content: html`${hasConflict && renderConflict({ fields: content, values: filled, stored, page })} ${renderErrors([...content, reasonField], errors)} ${renderState(context, submission)}
      <h2>Aperçu</h2>
      <p class="hint">
        De ce qui est enregistré : ce que vous modifiez plus bas y paraît une fois enregistré.
        <a href="#decision">Aller à la décision</a>
      </p>
      ${renderPreview(context, submission)} ${submission.type === 'event' && renderAgenda(context, submission, now)}
      <h2>Texte et images</h2>
      ${renderForm(context, { submission, fields, values: filled, errors, unsaved: values !== undefined })}
      <h2>Suppression</h2>
      <p>
        <a class="button danger" href="${page}/supprimer">Supprimer…</a>
      </p>`,
  });
}

function renderState(
  context: ModerationContext,
  { type, status, reason, reference, receivedAt, decidedAt }: StoredSubmission,
): Html {
  const published = `${context.get('base')}/../${articlePath(reference)}`;
  return html`<p>
      <span class="status">${statuses[status]}</span>
      ${status === 'approved' && html`<a href="${published}">Voir la page publiée</a>`}
    </p>
    <dl>
      <dt>Type</dt>
      <dd>${types[type]}</dd>
      <dt>Référence</dt>
      <dd>${reference}</dd>
      <dt>Reçue le</dt>
      <dd>${frenchMoment(receivedAt)}</dd>
      ${decidedAt && html`<dt>${status === 'approved' ? 'Publiée le' : 'Refusée le'}</dt><dd>${frenchMoment(decidedAt)}</dd>`}
      ${reason && html`<dt>Motif du refus</dt><dd>${reason}</dd>`}
    </dl>`;
}

/** The card as readers will see it. Without the script, the text is shown instead. */
function renderPreview(context: ModerationContext, { reference, title, summary, body }: StoredSubmission): Html {
  const endpoint = `${context.get('base')}/propositions/${reference}/apercu.json`;
  return html`<div class="preview">
    <news-feed endpoint="${endpoint}" heading="" heading-level="3" loading="eager">
      <h3>${title}</h3>
      <p>${summary ?? body}</p>
    </news-feed>
  </div>`;
}

/** The dates as the agenda will show them; those that are over if there are no others. */
function renderAgenda(context: ModerationContext, { reference, dates }: StoredSubmission, now: Date): Html {
  const endpoint = `${context.get('base')}/propositions/${reference}/agenda.json`;
  const today = communeMidnight(now);
  return html`<h3>Dans l’agenda</h3>
    <div class="preview">
      <event-agenda
        endpoint="${endpoint}"
        heading=""
        heading-level="4"
        loading="eager"
        ${dates.every((date) => isOver(date, today)) && html`past`}
      ></event-agenda>
    </div>`;
}
