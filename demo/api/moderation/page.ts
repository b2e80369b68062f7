import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ModerationContext } from './environment.js';

/** Markup in which every value is escaped. */
export type Html = ReturnType<typeof html>;

export interface Page {
  title: string;
  content: Html;
  status?: ContentfulStatusCode;
  /** Prefixes the title with "Erreur", which screen readers announce first. */
  hasErrors?: boolean;
  /** Whether the page loads the script of the elements. */
  scripts?: boolean;
}

const sections = [
  ['', 'Propositions'],
  ['/emplois', 'Offres d’emploi'],
  ['/sondages', 'Sondages'],
] as const;

/** Messages about the last action, by the name in the query of the address. */
const done: Record<string, string> = {
  approuvee: 'La proposition est approuvée : elle paraît dans les actualités.',
  refusee: 'La proposition est refusée. La personne peut en lire la raison avec sa référence et son code.',
  modifiee: 'Les modifications sont enregistrées.',
  supprimee: 'La suppression est faite.',
  creee: 'La création est faite.',
  fermee: 'La clôture est faite.',
};

/** Redirects to a page below the base, which then shows the message `what`. */
export function afterwards(context: ModerationContext, path: string, what: string): Response {
  return context.redirect(`${context.get('base')}${path}?fait=${what}`, 303);
}

export function answerPage(context: ModerationContext, page: Page): Response | Promise<Response> {
  const { base, token } = context.var;
  return context.html(
    html`<!doctype html>
      <html lang="fr">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${page.hasErrors && 'Erreur : '}${page.title} – Modération</title>
          <meta name="color-scheme" content="light dark" />
          <link rel="stylesheet" href="${base}/assets/moderation.css" />
          ${page.scripts && html`<script type="module" src="${base}/assets/news-feed.js"></script>`}
        </head>
        <body>
          <a class="skip" href="#contenu">Aller au contenu</a>
          <header>
            <p class="brand">Modération</p>
            ${token && renderMenu(context, token)}
          </header>
          <main id="contenu" tabindex="-1">
            ${renderDone(context)}
            <h1>${page.title}</h1>
            ${page.content}
          </main>
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

function renderDone(context: ModerationContext): Html | undefined {
  const sentence = context.var.token && done[context.req.query('fait') ?? ''];
  return sentence ? html`<p class="done" role="status">${sentence}</p>` : undefined;
}

/** The hidden field with the CSRF token, for each form. */
export function renderToken(token: string): Html {
  return html`<input type="hidden" name="jeton" value="${token}" />`;
}
