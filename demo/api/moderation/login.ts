import type { Hono } from 'hono';
import { html } from 'hono/html';
import { type Challenges, createChallenges } from '../challenge/challenges.js';
import type { Issue } from '../problem.js';
import type { Moderation, ModerationContext, ModerationServices } from './environment.js';
import { renderErrors, renderField, type Values } from './fields.js';
import { issuesOf } from './form-body.js';
import { fromOwnPages, forgetSession, keepSession, sessionId, sessionKeys, tokenOf } from './guards.js';
import { answerResumed, keptFormOf, readKept, renderKept } from './kept-form.js';
import { createLoginGuard, type LoginGuard } from './login-guard.js';
import { answerPage, type Html } from './page.js';
import { isPassword } from './password.js';
import { beginSession, endSession, useSession } from './sessions.js';

const field = {
  name: 'motdepasse',
  label: 'Mot de passe',
  kind: 'password',
  required: true,
  autocomplete: 'current-password',
} as const;

/** The same message for every wrong input. */
const WRONG = [{ pointer: '/motdepasse', code: 'wrong', detail: 'Ce mot de passe n’est pas le bon.' }];

/**
 * Login and its page. Attempts are counted before the password is checked, so that a correct one is no faster than a
 * wrong one. Returns the answer to a form whose session has ended: the login, which keeps what was typed.
 */
export function addLogin(
  pages: Hono<Moderation>,
  services: ModerationServices,
): (context: ModerationContext, wanted: string) => Promise<Response> {
  const { clock, database } = services;
  const keys = sessionKeys(services);
  const guard = createLoginGuard(services);
  const challenges = createChallenges(services);
  const answerLogin = (context: ModerationContext, wanted: string, errors: Issue[] = [], kept?: Values) =>
    answerForm(context, guard, challenges, { wanted, errors, kept });

  pages.get('/connexion', async (context) => {
    const id = sessionId(context);
    if (id && (await useSession(keys, id, clock()))) return context.redirect(context.get('base'), 303);
    return answerLogin(context, context.req.query('suite') ?? '');
  });

  pages.post('/connexion', fromOwnPages, async (context) => {
    const { motdepasse, suite, altcha, saisie } = await context.req.parseBody();
    const kept = readKept(saisie);
    const wanted = pathOf(suite);
    const given = typeof motdepasse === 'string' ? motdepasse : '';
    if (guard.asksChallenge(context)) {
      const solution = typeof altcha === 'string' ? altcha : undefined;
      const errors = await issuesOf(() => challenges.spend(database, solution));
      if (errors.length > 0) return answerLogin(context, wanted, errors, kept);
    }
    guard.count(context);
    if (!(await isPassword(given, services.moderatorPasswordHash))) return answerLogin(context, wanted, WRONG, kept);
    guard.recordLogin(context);
    const previous = sessionId(context);
    if (previous) await endSession(keys, previous);
    // A new id, whatever cookie the browser had before, so that nobody can know it in advance (session fixation).
    const id = await beginSession(keys, clock());
    keepSession(context, id);
    if (kept) {
      context.set('token', tokenOf(services, id));
      return answerResumed(context, wanted, kept);
    }
    return context.redirect(context.get('base') + wanted, 303);
  });

  pages.get('/deconnecte', (context) =>
    answerPage(context, {
      title: 'La session est fermée',
      content: html`<p><a href="${context.get('base')}/connexion">Se connecter</a></p>`,
    }),
  );

  return async (context, wanted) => answerLogin(context, pathOf(wanted), [], await keptFormOf(context));
}

/** Logout, behind the same guards as all other forms. */
export function addLogout(pages: Hono<Moderation>, services: ModerationServices): void {
  pages.post('/deconnexion', async (context) => {
    await endSession(sessionKeys(services), sessionId(context) ?? '');
    forgetSession(context);
    return context.redirect(`${context.get('base')}/deconnecte`, 303);
  });
}

/** The path to return to, only below these pages, so that the login cannot redirect elsewhere. */
function pathOf(wanted: unknown): string {
  return typeof wanted === 'string' && /^(?:\/[\w-]+)*$/.test(wanted) ? wanted : '';
}

async function answerForm(
  context: ModerationContext,
  guard: LoginGuard,
  challenges: Challenges,
  { wanted, errors, kept }: { wanted: string; errors: Issue[]; kept: Values | undefined },
): Promise<Response> {
  const challenge = guard.asksChallenge(context) ? JSON.stringify(await challenges.issue()) : undefined;
  return answerPage(context, {
    title: 'Connexion',
    status: errors.length > 0 ? 403 : 200,
    hasErrors: errors.length > 0,
    content: html`${renderErrors([field], errors)}
      <p>Cet espace est réservé à la mairie.</p>
      <form
        class="form"
        method="post"
        action="${context.get('base')}/connexion"
        novalidate
        ${challenge && html`data-challenge="${challenge}"`}
      >
        ${challenge && renderChallenge(context.get('base'))}
        ${kept && renderKept(kept)}
        <input type="hidden" name="suite" value="${pathOf(wanted)}" />
        <input type="text" name="username" autocomplete="username" value="moderation" hidden />
        ${renderField(field, '', errors)}
        <button class="primary">Se connecter</button>
      </form>`,
  });
}

function renderChallenge(base: string): Html {
  return html`<p>
      Beaucoup de mots de passe faux sont essayés en ce moment : votre navigateur fait d’abord un calcul d’une seconde.
    </p>
    <noscript><p class="error">Ce calcul demande JavaScript.</p></noscript>
    <input type="hidden" name="altcha" />
    <script type="module" src="${base}/assets/login.js"></script>`;
}
