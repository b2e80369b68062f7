import { html } from 'hono/html';
import { wordsOf } from '../attributes/french.js';
import { otherPages } from './plan.js';
import { type Html, type Lang, pathIn, type SitePage, type Situation, teller } from './page.js';
import { describedWidgets } from './widgets/manifest.js';
import { widgetPath } from './widgets/page.js';

/** A place that the search can find. */
interface Entry {
  path: string;
  title: string;
  text: string;
}

/** The search: its entries are in the page, so that it needs no request; without a script it is a list. */
export function searchPage(lang: Lang, pages: () => readonly SitePage[]): SitePage {
  const say = teller(lang);
  return {
    path: pathIn(lang, '/recherche/'),
    lang,
    section: '',
    title: say('Rechercher', 'Search'),
    description: say(
      'Dans toutes les pages et les options des widgets.',
      'In all pages and the options of the widgets.',
    ),
    scripts: ['/site/search.js'],
    body: (situation) => renderSearch(lang, entriesOf(lang, pages(), situation)),
  };
}

function entriesOf(lang: Lang, pages: readonly SitePage[], { root }: Situation): Entry[] {
  const own = [...pages.filter((page) => page.lang === lang), ...otherPages];
  const options = describedWidgets(root).flatMap(({ tag, fields }) =>
    fields.map((field) => {
      const { label, help = '' } = wordsOf(tag, field);
      const place = field.inherited ? 'communes' : 'options';
      const text = lang === 'fr' ? `${label}. ${help}` : field.text;
      return { path: `${widgetPath(tag, lang)}#${place}`, title: `${field.name} – ${tag}`, text };
    }),
  );
  return [...own.map(({ path, title, description: text }) => ({ path, title, text })), ...options];
}

function renderSearch(lang: Lang, entries: Entry[]): Html {
  const say = teller(lang);
  return html`<form role="search" class="search-form" action="${pathIn(lang, '/recherche/')}">
      <label for="q">${say('Mots à chercher', 'Words to look for')}</label>
      <input id="q" name="q" type="search" autocomplete="off" />
      <button class="button" type="submit">${say('Rechercher', 'Search')}</button>
    </form>
    <p id="trouve" role="status" data-one="${say('1 résultat', '1 result')}" data-many="${say('{} résultats', '{} results')}" data-none="${say(
      'Aucun résultat. Essayez un autre mot, ou le plan du site.',
      'No result. Try another word, or the site map.',
    )}"></p>
    <ul id="resultats">
      ${entries.map(({ path, title, text }) => html`<li><a href="${path}">${title}</a> – ${text.replace(/`/g, '')}</li> `)}
    </ul>`;
}
