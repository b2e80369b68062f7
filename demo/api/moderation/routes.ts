import { Hono } from 'hono';
import { html } from 'hono/html';
import { formsUpTo, MAX_BODY } from '../http/body-limit.js';
import { rateLimit } from '../http/rate-limit.js';
import { membersOf, Problem, refusalOf } from '../problem.js';
import type { Services } from '../services.js';
import { imageRules } from '../submissions/rules.js';
import { addAlerts } from './alert-pages.js';
import { addAssets } from './assets.js';
import type { Moderation, ModerationContext, ModerationServices } from './environment.js';
import { fromOwnPages, moderatorsOnly, pageHeaders } from './guards.js';
import { addEvents } from './event-pages.js';
import { addJobs } from './job-pages.js';
import { addLogin, addLogout } from './login.js';
import { answerPage } from './page.js';
import { parseHash } from './password.js';
import { addPollImages } from './poll-image-pages.js';
import { addPolls } from './poll-pages.js';
import { addSession } from './session-notice.js';
import { addSpecialDays } from './special-pages.js';
import { addSubmissions } from './submission-pages.js';

const PATH = '/moderation';

/** The pages of the moderation, to be mounted at `/moderation`: HTML that needs no script. */
export function createModeration(services: Services): Hono<Moderation> {
  const { moderatorPasswordHash, clock, limits, proxies } = services;
  const pages = new Hono<Moderation>();
  pages.onError(answerProblem);
  // A limit of its own, so that a body that is too large is refused with a page instead of JSON.
  pages.use(
    pageHeaders,
    rateLimit(limits.reads, { clock, proxies }),
    formsUpTo(imageRules.bytes + MAX_BODY),
    async (context, next) => {
      const { path } = context.req;
      context.set('base', path.slice(0, path.indexOf(PATH) + PATH.length));
      await next();
    },
  );
  addAssets(pages);
  if (moderatorPasswordHash) addPages(pages, { ...services, moderatorPasswordHash });
  else pages.all('*', answerClosed);
  return pages;
}

function addPages(pages: Hono<Moderation>, services: ModerationServices): void {
  parseHash(services.moderatorPasswordHash);
  const keep = addLogin(pages, services);
  pages.use(fromOwnPages, moderatorsOnly(services, keep));
  addSession(pages);
  addLogout(pages, services);
  addSubmissions(pages, services);
  addEvents(pages, services);
  addAlerts(pages, services);
  addJobs(pages, services);
  addPolls(pages, services);
  addPollImages(pages, services);
  addSpecialDays(pages, services);
  pages.all('*', () => {
    throw new Problem(404, { detail: 'Cette page n’existe pas, ou n’existe plus.' });
  });
}

function answerClosed(context: ModerationContext): Response | Promise<Response> {
  return answerPage(context, {
    title: 'La modération n’est pas ouverte',
    status: 503,
    content: html`<p>
      Ce serveur n’a pas de mot de passe pour la modération. La personne qui l’administre en crée un avec la commande
      <code>npm run api:password</code> et le donne au serveur dans la variable <code>MODERATOR_PASSWORD_HASH</code>.
    </p>`,
  });
}

/** Answers a refusal with a page; other errors are left to the API. */
function answerProblem(error: Error, context: ModerationContext): Response | Promise<Response> {
  const refusal = refusalOf(error);
  if (!refusal) throw error;
  const { title, detail, headers } = membersOf(refusal);
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  return answerPage(context, {
    title,
    status: refusal.status,
    content: html`<p>${detail}</p>
      ${headers['Retry-After'] && html`<p>Réessayez dans ${durationInFrench(Number(headers['Retry-After']))}.</p>`}
      <p><a href="${context.get('base')}">Retour à la modération</a></p>`,
  });
}

function durationInFrench(seconds: number): string {
  if (seconds < 60) return seconds > 1 ? `${seconds} secondes` : 'une seconde';
  const count = Math.ceil(seconds / 60);
  return count > 1 ? `${count} minutes` : 'une minute';
}
