import { html } from 'hono/html';
import type { ModerationContext } from './environment.js';
import type { Values } from './fields.js';
import { textsOf } from './form-body.js';
import { answerPage, type Html, renderToken } from './page.js';

/** The field of the login with what was typed into a form whose session had ended. */
const NAME = 'saisie';

/**
 * The texts of a form that arrived after the end of its session, which the login page keeps until the moderator has
 * logged in again (RGAA 13.1). Files are not among them: no page can give a browser a file to send.
 */
export async function keptFormOf(context: ModerationContext): Promise<Values> {
  const texts = textsOf(await context.req.parseBody());
  return Object.fromEntries(Object.entries(texts).filter(([name]) => name !== 'jeton'));
}

/** The texts that a login form has kept; `undefined` if it keeps none. */
export function readKept(written: unknown): Values | undefined {
  if (typeof written !== 'string' || !written) return undefined;
  try {
    const kept: unknown = JSON.parse(written);
    return typeof kept === 'object' && kept ? textsOf({ ...kept }) : undefined;
  } catch {
    return undefined;
  }
}

/** The part of the login form that keeps the texts, and says so. */
export function renderKept(kept: Values): Html {
  return html`<p class="done" role="status">
      Votre session s’est fermée. Ce que vous avez saisi n’est pas perdu : cette page le garde. Reconnectez-vous pour
      continuer.
    </p>
    <input type="hidden" name="${NAME}" value="${JSON.stringify(kept)}" />`;
}

/** The page after the new login: the form as it was sent, to be sent once more, with the token of the new session. */
export function answerResumed(context: ModerationContext, path: string, kept: Values): Response | Promise<Response> {
  return answerPage(context, {
    title: 'Reprendre votre saisie',
    content: html`<p>Vous êtes de nouveau connecté. Rien n’a encore été enregistré de ce que vous aviez saisi.</p>
      <form class="actions" method="post" action="${context.get('base')}${path}">
        ${renderToken(context.get('token') ?? '')}
        ${Object.entries(kept).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <button class="primary">Envoyer ma saisie</button>
        <a href="${context.get('base')}${path}">L’abandonner</a>
      </form>`,
  });
}
