import { html } from 'hono/html';
import { renderBar } from './bar.js';
import { type Html, pathIn, type SitePage, type Situation, teller } from './page.js';

/** A whole page of the site, before `site.ts` inserts the includes. */
export async function renderSitePage(page: SitePage, situation: Situation): Promise<string> {
  const { lang, path, section, title, description, scripts = [] } = page;
  const say = teller(lang);
  const other = pathIn(lang === 'fr' ? 'en' : 'fr', path);
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <!--#include file="head.html" -->
        <link rel="stylesheet" href="/styles/site.css" />
        <title>${title} – Commune widgets</title>
        <meta name="description" content="${description}" />
        <link rel="alternate" hreflang="${lang === 'fr' ? 'en' : 'fr'}" href="${other}" />
        <script type="module" src="/site/copy.js"></script>
        ${scripts.map((src) => html`<script type="module" src="${src}"></script>`)}
      </head>
      <body class="site">
        <a class="skip" href="#contenu">${say('Aller au contenu', 'Skip to content')}</a>
        <header>${renderBar({ lang, section, other })}</header>
        <main id="contenu" tabindex="-1">
          <h1>${title}</h1>
          ${await page.body(situation)}
        </main>
        <footer class="site-foot">${renderFoot(page)}</footer>
      </body>
    </html> `;
}

function renderFoot({ lang }: SitePage): Html {
  const say = teller(lang);
  const links: [path: string, text: string][] = [
    [pathIn(lang, '/plan/'), say('Plan du site', 'Site map')],
    [pathIn(lang, '/diagnostic/'), say('Diagnostic', 'Diagnosis')],
    [pathIn(lang, '/conformite/'), say('Accessibilité et RGPD', 'Accessibility and GDPR')],
    ['/', say('La commune de démonstration', 'The demo commune (in French)')],
  ];
  return html`<nav aria-label="${say('Pied de page', 'Footer')}">
      <ul>
        ${links.map(([path, text]) => html`<li><a href="${path}">${text}</a></li> `)}
      </ul>
    </nav>
    <p>${say('Licence MIT. Ni cookie, ni mesure d’audience.', 'MIT licence. No cookie, no analytics.')}</p>`;
}
