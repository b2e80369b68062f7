import { html } from 'hono/html';
import { type Html, type Lang, pathIn, type Section, teller } from './page.js';

/** The sections in the header. The studio and the page of themes are in French only. */
const sections: { section: Exclude<Section, ''>; path: string; fr: string; en: string; french?: true }[] = [
  { section: 'decouvrir', path: '/decouvrir/', fr: 'Découvrir', en: 'Discover' },
  { section: 'widgets', path: '/widgets/', fr: 'Widgets', en: 'Widgets' },
  { section: 'studio', path: '/studio/', fr: 'Studio', en: 'Studio', french: true },
  { section: 'themes', path: '/themes.html', fr: 'Thèmes', en: 'Themes', french: true },
  { section: 'installer', path: '/installer/', fr: 'Installer', en: 'Install' },
  { section: 'telecharger', path: '/telecharger/', fr: 'Télécharger', en: 'Download' },
];

/** Where a page is in the site. */
export interface Place {
  lang: Lang;
  section: Section;
  /** The path of the same page in the other language; '' where there is none. */
  other: string;
}

/** The head of every page: the sections, the search, the other language, and the switch of `site/scheme.js`. */
export function renderBar({ lang, section, other }: Place): Html {
  const say = teller(lang);
  const elsewhere = teller(lang === 'fr' ? 'en' : 'fr');
  return html`<div class="site-bar">
    <a class="site-name" href="${pathIn(lang, '/decouvrir/')}">commune-widgets</a>
    <nav aria-label="${say('Site des widgets', 'Site of the widgets')}">
      <ul>
        ${sections.map((each) => {
          const path = each.french ? each.path : pathIn(lang, each.path);
          return html`<li><a href="${path}" ${current(each.section === section)}>${say(each.fr, each.en)}</a></li> `;
        })}
      </ul>
    </nav>
    <ul class="site-tools">
      <li><a href="${pathIn(lang, '/recherche/')}">${say('Rechercher', 'Search')}</a></li>
      <li>
        <a href="${other || elsewhere('/decouvrir/', '/en/decouvrir/')}" ${lang === 'fr' ? html`lang="en" hreflang="en"` : html`lang="fr" hreflang="fr"`}
          >${elsewhere('Français', 'English')}</a
        >
      </li>
      <li>
        <button type="button" id="apparence" aria-pressed="false" hidden>
          ${say('Sombre', 'Dark')}
        </button>
      </li>
    </ul>
  </div>`;
}

function current(is: boolean): Html | string {
  return is ? html`aria-current="page"` : '';
}
