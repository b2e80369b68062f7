import { sitePages } from '../../../demo/pages/site-map.js';
import { statePages } from '../../../demo/states/page.js';
import { widgetTags } from '../../../src/widget-table.js';

/** The pages of the demo that its visitors open. */
export const publicPages: readonly string[] = [
  '/',
  '/actualites/',
  '/actualites/marche-de-printemps',
  '/offres.html',
  '/publier.html',
  '/suivi.html',
  '/confidentialite.html',
  '/accessibilite.html',
  '/studio/',
  '/mesures/',
  '/themes.html',
  ...[...statePages.keys()].map((tag) => `/${tag}.html`),
  // Those in English are the same pages in other words.
  ...sitePages.filter(({ lang }) => lang === 'fr').map(({ path }) => path),
];

/** The pages for frames. */
export const embedPages: readonly string[] = widgetTags.map((tag) => `/v1/embed/${tag}.html`);
