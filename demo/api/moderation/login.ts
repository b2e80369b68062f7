import type { Hono } from 'hono';
import { html } from 'hono/html';
import { rateLimit } from '../http/rate-limit.js';
import type { Moderation, ModerationContext, ModerationServices } from './environment.js';
import { renderErrors, renderField } from './fields.js';
import { fromOwnPages, forgetSession, keepSession, sessionId, sessionKeys } from './guards.js';
import { answerPage } from './page.js';
import { isPassword } from './password.js';
import { beginSession, endSession, useSession } from './sessions.js';

const field = {
  name: 'motdepasse',
  label: 'Mot de passe',
  kind: 'password',
  required: true,
  autocomplete: 'current-password',
} as const;

const MINUTE = 60_000;

/** Tries of one address. */
export const LOGINS = { max: 10, window: 15 * MINUTE };
/** Tries of all addresses together, for one process: who has many addresses gains little by them. */
const ALL_LOGINS = { max: 100, window: 15 * MINUTE };

/** One sentence for whatever was wrong. */
const WRONG = [{ pointer: '/motdepasse', code: 'wrong', detail: 'Ce mot de passe n’est pas le bon.' }];

/** In, and out again. Tries are counted before the password is looked at: a right one is no faster than a wrong one. */
export function addLogin(pages: Hono<Moderation>, services: ModerationServices): void {
  const { clock, proxies } = services;
  const keys = sessionKeys(services);
  const limit = rateLimit(LOGINS, { clock, proxies });
  const limitAll = rateLimit(ALL_LOGINS, { clock, proxies, together: true });

  pages.get('/connexion', async (context) => {
    const id = sessionId(context);
    if (id && (await useSession(keys, id, clock()))) return context.redirect(context.get('base'), 303);
    return answerLogin(context, context.req.query('suite') ?? '');
  });

  pages.post('/connexion', fromOwnPages, limit, limitAll, async (context) => {
    const { motdepasse, suite } = await context.req.parseBody();
    const wanted = pathOf(suite);
    const given = typeof motdepasse === 'string' ? motdepasse : '';
    if (!(await isPassword(given, services.moderatorPasswordHash))) return answerLogin(context, wanted, WRONG);
    const previous = sessionId(context);
    if (previous) await endSession(keys, previous);
    // A new identifier, whatever the browser had before: nobody can know it in advance.
    keepSession(context, await beginSession(keys, clock()));
    return context.redirect(context.get('base') + wanted, 303);
  });

  pages.get('/deconnecte', (context) =>
    answerPage(context, {
      title: 'Vous êtes déconnecté',
      content: html`<p><a href="${context.get('base')}/connexion">Se connecter</a></p>`,
    }),
  );
}

/** Behind the guards of every other form. */
export function addLogout(pages: Hono<Moderation>, services: ModerationServices): void {
  pages.post('/deconnexion', async (context) => {
    await endSession(sessionKeys(services), sessionId(context) ?? '');
    forgetSession(context);
    return context.redirect(`${context.get('base')}/deconnecte`, 303);
  });
}

/** Only a path of these pages: the login must not lead anybody astray. */
function pathOf(wanted: unknown): string {
  return typeof wanted === 'string' && /^(?:\/[\w-]+)*$/.test(wanted) ? wanted : '';
}

function answerLogin(
  context: ModerationContext,
  wanted: string,
  errors: typeof WRONG = [],
): Response | Promise<Response> {
  return answerPage(context, {
    title: 'Connexion',
    status: errors.length > 0 ? 403 : 200,
    hasErrors: errors.length > 0,
    content: html`${renderErrors([field], errors)}
      <p>Cet espace est réservé à la mairie.</p>
      <form class="form" method="post" action="${context.get('base')}/connexion" novalidate>
        <input type="hidden" name="suite" value="${pathOf(wanted)}" />
        <input type="text" name="username" autocomplete="username" value="moderation" hidden />
        ${renderField(field, '', errors)}
        <button class="primary">Se connecter</button>
      </form>`,
  });
}
