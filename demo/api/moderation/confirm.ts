import { html } from 'hono/html';
import type { ModerationContext } from './environment.js';
import { answerPage, renderToken } from './page.js';

export interface Question {
  title: string;
  /** What will be gone. */
  consequence: string;
  /** The words of the button. */
  action: string;
  /** Where "Annuler" leads, below the pages' base. */
  back: string;
}

/** A page that asks before what can't be undone is done, by a form that is sent to the page's own address. */
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
