import { html } from 'hono/html';
import type { Issue } from '../problem.js';
import { articlePath } from '../published/article-address.js';
import type { SubmissionRules } from '../submissions/rules.js';
import type { StoredSubmission } from '../submissions/submission.js';
import { frenchMoment } from './dates.js';
import type { ModerationContext } from './environment.js';
import { type Field, renderErrors, renderField, renderFields, type Values } from './fields.js';
import { answerPage, type Html, renderToken } from './page.js';
import { imagePath } from '../submissions/image-address.js';
import { editFields, imageFields, valuesOf } from './submission-fields.js';
import { types } from './submission-list.js';
import { renderOvertaken, renderVersion } from './version.js';

const statuses = { pending: 'À relire', approved: 'Publiée', rejected: 'Refusée' };

export const reasonField: Field = {
  name: 'reason',
  label: 'Raison du refus',
  kind: 'textarea',
  required: true,
  maxLength: 1_000,
  rows: 4,
  hint: 'La personne la lit avec sa référence et son code.',
};

export interface SubmissionForm {
  submission: StoredSubmission;
  form: SubmissionRules['form'];
  /** The values that were sent with errors; default: those of the stored proposal. */
  values?: Values;
  errors?: Issue[];
  /** Nothing was done, because somebody else had changed the proposal, or decided about it. */
  isOvertaken?: boolean;
}

/** The page of a proposal: its preview, the decision, and all fields that can be edited. */
export function answerSubmission(
  context: ModerationContext,
  { submission, form, values = valuesOf(submission), errors = [], isOvertaken = false }: SubmissionForm,
): Response | Promise<Response> {
  const fields = editFields(submission, form);
  const page = `${context.get('base')}/propositions/${submission.reference}`;
  const all = [reasonField, ...fields, ...imageFields(submission).flat()];
  return answerPage(context, {
    title: submission.title,
    status: isOvertaken ? 409 : errors.length > 0 ? 422 : 200,
    hasErrors: isOvertaken || errors.length > 0,
    scripts: true,
    content: html`${isOvertaken && renderOvertaken({ fields: all, values, stored: valuesOf(submission), page })} ${renderErrors(all, errors)} ${renderState(context, submission)}
      <h2>Aperçu</h2>
      ${renderPreview(context, submission)}
      <h2>Décision</h2>
      ${renderDecision(context, submission, values, errors)}
      <h2>Texte et images</h2>
      ${renderEdit(context, submission, fields, values, errors)}
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
      ${decidedAt && html`<dt>Décidée le</dt><dd>${frenchMoment(decidedAt)}</dd>`}
      ${reason && html`<dt>Raison du refus</dt><dd>${reason}</dd>`}
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

function renderDecision(
  context: ModerationContext,
  submission: StoredSubmission,
  values: Values,
  errors: readonly Issue[],
): Html {
  const { base, token = '' } = context.var;
  const { reference, status } = submission;
  const path = `${base}/propositions/${reference}`;
  const hidden = html`${renderToken(token)} ${renderVersion(submission)}`;
  return html`${
    status !== 'approved' &&
    html`<form class="actions" method="post" action="${path}/approuver">
      ${hidden}
      <button class="primary">Approuver et publier</button>
    </form>`
  }
    <form class="form" method="post" action="${path}/refuser" novalidate>
      ${hidden} ${renderField(reasonField, values.reason ?? '', errors)}
      <button>${status === 'approved' ? 'Dépublier et refuser' : 'Refuser'}</button>
    </form>`;
}

function renderEdit(
  context: ModerationContext,
  submission: StoredSubmission,
  fields: readonly Field[],
  values: Values,
  errors: readonly Issue[],
): Html {
  const { base, token = '' } = context.var;
  const { reference, images } = submission;
  return html`<form class="form" method="post" action="${base}/propositions/${reference}" novalidate>
    ${renderToken(token)} ${renderVersion(submission)} ${renderFields(fields, values, errors)}
    ${imageFields(submission).map((texts, index) => {
      const image = images[index];
      return html`<fieldset>
        <legend>Image n° ${index + 1}</legend>
        ${
          image &&
          html`<img
          src="${base}/${imagePath(image.id)}"
          alt="${image.alt}"
          width="${image.width}"
          height="${image.height}"
        />`
        }
        ${renderFields(texts, values, errors)}
      </fieldset>`;
    })}
    <button class="primary">Enregistrer les modifications</button>
  </form>`;
}
