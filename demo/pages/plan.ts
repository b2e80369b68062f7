import { html } from 'hono/html';
import { type Html, type Lang, pathIn, type SitePage, teller } from './page.js';

/** The pages of the demo and the tools, which are in French, for the plan and the search. */
export const otherPages: readonly { path: string; title: string; description: string }[] = [
  { path: '/', title: 'La commune de démonstration', description: 'Un site de commune où vivent tous les widgets.' },
  { path: '/actualites/', title: 'Vie locale', description: 'Les actualités de la commune de démonstration.' },
  { path: '/offres.html', title: 'Offres d’emploi', description: 'Les offres de la commune de démonstration.' },
  { path: '/publier.html', title: 'Publier', description: 'Le formulaire de la commune de démonstration.' },
  { path: '/suivi.html', title: 'Suivre une proposition', description: 'Où en est une proposition envoyée.' },
  {
    path: '/confidentialite.html',
    title: 'Vos données personnelles',
    description: 'La page de la commune de démonstration.',
  },
  {
    path: '/accessibilite.html',
    title: 'Accessibilité',
    description: 'La déclaration de la démonstration, et ce qui est vérifié.',
  },
  { path: '/studio/', title: 'Studio', description: 'Composer une page de widgets, la voir vivre, copier son code.' },
  { path: '/themes.html', title: 'Thèmes', description: 'Essayer couleurs et thèmes, avec leurs contrastes mesurés.' },
  { path: '/mesures/', title: 'Mesures', description: 'La vitesse des widgets, à côté d’autres façons de faire.' },
];

/** The plan: every page of the site in this language, then those that are in French only. */
export function planPage(lang: Lang, pages: () => readonly SitePage[]): SitePage {
  const say = teller(lang);
  return {
    path: pathIn(lang, '/plan/'),
    lang,
    section: '',
    title: say('Plan du site', 'Site map'),
    description: say('Toutes les pages, par ordre.', 'All pages, in order.'),
    body: () => html`${list(pages().filter((page) => page.lang === lang))}
      <h2>${say('La démonstration et les outils', 'The demo and the tools (in French)')}</h2>
      ${list(otherPages)}`,
  };
}

function list(pages: readonly { path: string; title: string; description: string }[]): Html {
  return html`<ul>
    ${pages.map(({ path, title, description }) => html`<li><a href="${path}">${title}</a> – ${description}</li> `)}
  </ul>`;
}
