import { html } from 'hono/html';
import type { Issue } from '../problem.js';
import { imagePath } from '../submissions/image-address.js';
import type { StoredSubmission } from '../submissions/submission.js';
import type { ModerationContext } from './environment.js';
import { type Field, renderField, renderFields, type Values } from './fields.js';
import { type Html, renderGuard, renderToken } from './page.js';
import { renderDates } from './event-dates.js';
import { imageFields } from './submission-fields.js';
import { renderVersion } from './version.js';

/** The values of the form's buttons. Without one, the form is saved. */
export type ButtonValue = 'enregistrer' | 'publier' | 'refuser';

export const reasonField: Field = {
  name: 'reason',
  label: 'Motif du refus',
  kind: 'textarea',
  required: true,
  maxLength: 1_000,
  rows: 4,
  hint: 'L’auteur de la proposition pourra lire ce motif.',
};

export function pressedButton({ button }: Values): ButtonValue {
  return button === 'publier' || button === 'refuser' ? button : 'enregistrer';
}

interface Filled {
  submission: StoredSubmission;
  fields: readonly Field[];
  values: Values;
  errors: readonly Issue[];
  /** True if the values differ from the stored ones. */
  unsaved: boolean;
}

/**
 * The form of a proposal: its texts, its images, and the decision, so that a decision applies to what the form shows.
 * Enter presses the first button, which only saves.
 */
export function renderForm(context: ModerationContext, { submission, fields, values, errors, unsaved }: Filled): Html {
  const { base, token = '' } = context.var;
  const { reference, images } = submission;
  return html`<form
    class="form"
    method="post"
    action="${base}/propositions/${reference}"
    novalidate
    ${renderGuard(unsaved)}
  >
    ${renderToken(token)} ${renderVersion(submission)} ${renderFields(fields, values, errors)}
    ${submission.type === 'event' && renderDates(submission, values, errors)}
    ${imageFields(submission).map((texts, index) => {
      const image = images[index];
      return html`<fieldset>
        <legend>Image n° ${index + 1}</legend>
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
    ${renderDecision(submission, values, errors)}
  </form>`;
}

function renderDecision({ status }: StoredSubmission, values: Values, errors: readonly Issue[]): Html {
  const isPublished = status === 'approved';
  const isOpen = pressedButton(values) === 'refuser';
  return html`<section id="decision" aria-labelledby="titre-decision">
    <h3 id="titre-decision">Décision</h3>
    ${isPublished && html`<p class="hint">Cette proposition est en ligne : ce que vous enregistrez y paraît aussitôt.</p>`}
    <p class="actions">
      <button ${isPublished && html`class="primary"`} name="button" value="enregistrer">Enregistrer</button>
      ${!isPublished && html`<button class="primary" name="button" value="publier">Enregistrer et publier</button>`}
    </p>
    <details ${isOpen && html`open`}>
      <summary class="refusal">${isPublished ? 'Retirer du site et refuser…' : 'Refuser…'}</summary>
      ${renderField(reasonField, values.reason ?? '', errors)}
      <p class="actions">
        <button class="danger" name="button" value="refuser">
          ${isPublished ? 'Retirer du site et refuser' : 'Refuser la proposition'}
        </button>
      </p>
    </details>
  </section>`;
}
