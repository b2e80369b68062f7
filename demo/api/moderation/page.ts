import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ModerationContext } from './environment.js';
import { renderSessionNotice } from './session-notice.js';

/** Markup in which every value is escaped. */
export type Html = ReturnType<typeof html>;

export interface Page {
  title: string;
  content: Html;
  status?: ContentfulStatusCode;
  /** Prefixes the title with "Erreur", which screen readers announce first. */
  hasErrors?: boolean;
  /** Scripts of `assets.ts`, by their names. The page works without them. */
  scripts?: readonly string[];
  /** The message about the last action; default: the one that the query of the address names. */
  done?: Html | undefined;
}

const sections = [
  ['', 'Propositions'],
  ['/evenements', 'Événements'],
  ['/alertes', 'Alertes'],
  ['/emplois', 'Offres d’emploi'],
  ['/sondages', 'Sondages'],
  ['/horaires', 'Horaires'],
] as const;

/** Messages about the last action, by the name in the query of the address. */
const done: Record<string, string> = {
  modifiee: 'Les modifications sont enregistrées.',
  brouillon: 'Le brouillon est enregistré. Son aperçu montre ce que verront les visiteurs.',
  supprimee: 'La suppression est faite.',
  fermee: 'La clôture est enregistrée.',
};

/** Redirects to a page below the base, which then shows the message `what`, about the object `id` where one is given. */
export function redirectWithMessage(context: ModerationContext, path: string, what: string, id?: string): Response {
  const query = new URLSearchParams({ fait: what, ...(id !== undefined && { id }) });
  return context.redirect(`${context.get('base')}${path}?${query}`, 303);
}

/** The name of the last action and the identifier of its object, as `redirectWithMessage` has written them; empty without them. */
export function readDone(context: ModerationContext): { what: string; id: string } {
  return { what: context.req.query('fait') ?? '', id: context.req.query('id') ?? '' };
}

export function answerPage(context: ModerationContext, page: Page): Response | Promise<Response> {
  const { base, token, sessionEnd } = context.var;
  const scripts = [...(page.scripts ?? []), ...(sessionEnd ? ['session.js'] : [])];
  return context.html(
    html`<!doctype html>
      <html lang="fr">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${page.hasErrors && 'Erreur : '}${page.title} – Modération</title>
          <meta name="color-scheme" content="light dark" />
          <link rel="stylesheet" href="${base}/assets/moderation.css" />
          ${scripts.map((name) => html`<script type="module" src="${base}/assets/${name}"></script>`)}
        </head>
        <body>
          <a class="skip" href="#contenu">Aller au contenu</a>
          <header>
            <p class="brand">Modération</p>
            ${token && renderMenu(context, token)}
          </header>
          <main id="contenu" tabindex="-1">
            ${renderDone(context, page)}
            <h1>${page.title}</h1>
            ${page.content}
          </main>
          ${renderSessionNotice(context)}
        </body>
      </html>`,
    page.status,
  );
}

function renderMenu(context: ModerationContext, token: string): Html {
  const base = context.get('base');
  const path = context.req.path.slice(base.length);
  const current = sections.findLast(([section]) => path.startsWith(section))?.[0];
  return html`<nav aria-label="Rubriques">
      <ul>
        ${sections.map(
          ([section, name]) =>
            html`<li><a href="${base}${section}" ${section === current && html`aria-current="true"`}>${name}</a></li>`,
        )}
      </ul>
    </nav>
    <form method="post" action="${base}/deconnexion">
      ${renderToken(token)}
      <button>Se déconnecter</button>
    </form>`;
}

function renderDone(context: ModerationContext, page: Page): Html | undefined {
  const sentence = context.var.token && (page.done ?? done[readDone(context).what]);
  return sentence ? html`<p class="done" role="status">${sentence}</p>` : undefined;
}

/** The attribute by which `unsaved.js` finds a form. `unsaved`: the form shows values that are not stored. */
export function renderGuard(unsaved: boolean): Html {
  return html`data-guarded="${unsaved ? 'unsaved' : ''}"`;
}

/** The hidden field with the CSRF token, for each form. */
export function renderToken(token: string): Html {
  return html`<input type="hidden" name="jeton" value="${token}" />`;
}
