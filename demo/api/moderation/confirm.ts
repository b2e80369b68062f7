import { html } from 'hono/html';
import type { ModerationContext } from './environment.js';
import { answerPage, renderToken } from './page.js';

export interface Question {
  title: string;
  /** The data that will be lost. */
  consequence: string;
  /** The label of the button. */
  action: string;
  /** The target of "Annuler", below the base of the pages. */
  back: string;
}

/**
 * Answers with a page that asks for confirmation of an irreversible action, by a form that is sent to the page's own
 * address.
 */
export function answerQuestion(
  context: ModerationContext,
  { title, consequence, action, back }: Question,
): Response | Promise<Response> {
  return answerPage(context, {
    title,
    content: html`<p>${consequence}</p>
      <form class="actions" method="post">
        ${renderToken(context.get('token') ?? '')}
        <button class="danger">${action}</button>
        <a href="${context.get('base')}${back}">Annuler</a>
      </form>`,
  });
}
