import { html } from 'hono/html';
import { choiceImagePath } from '../polls/choice-image.js';
import type { StoredPoll } from '../polls/poll.js';
import type { Issue } from '../problem.js';
import { IMAGE_ALT, imageRules } from '../submissions/rules.js';
import type { ModerationContext } from './environment.js';
import { type Field, renderErrors, renderFields, type Values } from './fields.js';
import { answerPage, type Html, renderToken } from './page.js';
import { quoted } from '../../../src/text/quoted.js';

/** The fields of a choice with this position in the poll; their names are unique on the page. */
export function imageFieldsOf(position: number): [image: Field, alt: Field] {
  const of = `de la réponse n° ${position + 1}`;
  return [
    {
      name: `image/${position}`,
      label: `Image ${of}`,
      kind: 'file',
      accept: imageRules.types.join(),
      hint: 'Une photo JPEG, PNG ou WebP de 5 Mo au plus. Ses données cachées (lieu, appareil) sont effacées.',
    },
    {
      name: `alt/${position}`,
      label: `Description de l’image ${of}`,
      kind: 'text',
      required: true,
      maxLength: IMAGE_ALT,
      hint: 'Ce qu’il faut en savoir pour voter sans la voir.',
    },
  ];
}

export interface PollImages {
  poll: StoredPoll;
  /** Values that were sent and are not stored. */
  values?: Values;
  errors?: readonly Issue[];
  /** True if the choice was edited meanwhile, so nothing was saved. */
  hasConflict?: boolean;
}

/** Answers with a form for each choice of a poll, for its image. */
export function answerPollImages(context: ModerationContext, form: PollImages): Response | Promise<Response> {
  const { poll, values = {}, errors = [], hasConflict = false } = form;
  const fields = poll.choices.flatMap((_, position) => imageFieldsOf(position));
  return answerPage(context, {
    title: 'Images des réponses',
    status: hasConflict ? 409 : errors.length > 0 ? 422 : 200,
    hasErrors: hasConflict || errors.length > 0,
    content: html`${hasConflict && CHANGED} ${renderErrors(fields, errors)}
      <p>Sondage <a href="${context.get('base')}/sondages/${poll.id}">${quoted(poll.question)}</a></p>
      ${poll.choices.map((_, position) => renderChoice(context, poll, position, values, errors))}`,
  });
}

const CHANGED = html`<div class="errors" role="alert" tabindex="-1" autofocus>
  <h2>Cette réponse a été modifiée entre-temps</h2>
  <p>Rien n’a été enregistré : cette page montre l’état actuel.</p>
</div>`;

function renderChoice(
  context: ModerationContext,
  { choices }: StoredPoll,
  position: number,
  values: Values,
  errors: readonly Issue[],
): Html | undefined {
  const choice = choices[position];
  if (!choice) return undefined;
  const { id, label, image } = choice;
  const filled = { [`alt/${position}`]: image?.alt ?? '', ...values };
  return html`<form class="form" method="post" enctype="multipart/form-data" novalidate>
    ${renderToken(context.get('token') ?? '')}
    <input type="hidden" name="choice" value="${id}" />
    <fieldset>
      <legend>${label}</legend>
      ${image && html`<img src="${choiceImagePath(image.id)}" alt="${image.alt}" width="${image.width}" height="${image.height}" />`}
      ${renderFields(imageFieldsOf(position), filled, errors)}
      <p class="actions">
        <button class="primary" name="button" value="enregistrer">
          ${image ? 'Enregistrer' : 'Ajouter l’image'}<span class="visually-hidden"> de la réponse n° ${position + 1}</span>
        </button>
        ${image && html`<button class="danger" name="button" value="retirer">Retirer l’image<span class="visually-hidden"> de la réponse n° ${position + 1}</span></button>`}
      </p>
    </fieldset>
  </form>`;
}
