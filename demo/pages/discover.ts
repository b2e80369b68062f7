import { html } from 'hono/html';
import { kindOf } from '../attributes/kinds.js';
import { widgetTags } from '../../src/widget-table.js';
import { guides } from './widgets/guides.js';
import { allSubjects, nameOf } from './widgets/names.js';
import { widgetPath } from './widgets/page.js';
import { type Html, type Lang, pathIn, type SitePage, teller } from './page.js';

/** The page for a mayor's office that gives it one minute. */
export function discoverPage(lang: Lang): SitePage {
  const say = teller(lang);
  return {
    path: pathIn(lang, '/decouvrir/'),
    lang,
    section: 'decouvrir',
    title: say('La vie de la commune, sur son site', 'Community life on the commune’s website'),
    description: say(
      `Pour n’importe quel site, sans cookie : ${allSubjects('fr')}.`,
      `For any website, without cookies: ${allSubjects('en')}.`,
    ),
    scripts: ['/dist/commune-widgets.js'],
    body: () => renderDiscover(lang),
  };
}

function renderDiscover(lang: Lang): Html {
  const say = teller(lang);
  return html`<p class="lead">
      ${say(
        'Des blocs prêts à coller dans le site d’une commune : ils lisent ce que vous publiez déjà, et se mettent à jour tout seuls.',
        'Blocks to paste into the website of a commune: they read what you publish already, and stay up to date by themselves.',
      )}
    </p>
    <ul class="ways">
      <li><a class="button" href="${pathIn(lang, '/telecharger/')}">${say('Télécharger', 'Download')}</a></li>
      <li><a href="/">${say('Voir une commune entière', 'See a whole commune (in French)')}</a></li>
    </ul>
    ${renderFacts(lang)}
    <section aria-labelledby="vivants">
      <h2 id="vivants">${say('Les widgets, vivants', 'The widgets, live')}</h2>
      <ul class="thumbnails">
        ${widgetTags.map((tag) => renderThumbnail(tag, lang))}
      </ul>
    </section>
    <section aria-labelledby="trois">
      <h2 id="trois">${say('En trois étapes', 'In three steps')}</h2>
      <ol class="steps">
        <li>
          <a href="${pathIn(lang, '/telecharger/')}">${say('Téléchargez', 'Download')}</a> ${say(
            'un fichier zip et envoyez son dossier sur votre site.',
            'a zip file and upload its folder to your site.',
          )}
        </li>
        <li>
          ${say('Composez votre widget dans', 'Compose your widget in')}
          <a href="/studio/">${say('le studio', 'the studio (in French)')}</a>.
        </li>
        <li>${say('Collez deux lignes dans votre page.', 'Paste two lines into your page.')}</li>
      </ol>
    </section>`;
}

function renderFacts(lang: Lang): Html {
  const say = teller(lang);
  const facts: [title: string, about: string][] = [
    [
      say('Pour qui', 'For whom'),
      say(
        'Le secrétariat ou le webmestre d’une commune, petite ou grande, avec WordPress, SPIP, Drupal, Joomla, TYPO3 ou de simples pages.',
        'The secretariat or webmaster of any commune, with WordPress, SPIP, Drupal, Joomla, TYPO3 or plain pages.',
      ),
    ],
    [
      say('Ce que cela coûte', 'What it costs'),
      say(
        'Rien. Licence libre (MIT), ni abonnement, ni compte, ni clé. Sondages et propositions demandent un petit serveur à vous.',
        'Nothing. Free licence (MIT), no subscription, no account, no key. Polls and proposals need a small server of yours.',
      ),
    ],
    [
      say('Ce qu’ils ne font jamais', 'What they never do'),
      say(
        'Ni cookie, ni mesure d’audience, ni appel à un tiers : seule l’adresse que vous donnez est demandée. Rien n’est gardé avant que le visiteur agisse.',
        'No cookie, no analytics, no third party: only the address that you give is requested. Nothing is stored before the visitor acts.',
      ),
    ],
    [
      say('Pour tous', 'For everybody'),
      say(
        'Au clavier, au lecteur d’écran, en grand texte, en sombre : chaque état est vérifié selon le RGAA.',
        'With the keyboard, screen readers, large text, in the dark: every state is checked against RGAA and WCAG 2.2.',
      ),
    ],
  ];
  return html`<ul class="cards">
    ${facts.map(
      ([title, about]) =>
        html`<li class="card">
          <h2>${title}</h2>
          <p>${about}</p>
        </li>`,
    )}
  </ul>`;
}

/** A live widget in a box of one height, whose rest is on the widget's page. */
function renderThumbnail(tag: (typeof widgetTags)[number], lang: Lang): Html {
  const name = nameOf(tag, lang);
  const { states, attributes = {}, link } = kindOf({ tag, title: name });
  const written = Object.entries({ ...attributes, endpoint: states, heading: '', limit: '2' });
  return html`<li>
    <h3><a href="${widgetPath(tag, lang)}">${name}</a></h3>
    <p>${guides[tag]?.purpose[lang]}</p>
    <div class="thumbnail" inert>
      <div class="commune-widget" data-cw="${tag}" ${written.map(([key, value]) => html`data-cw-${key}="${value}" `)}>
        <a href="/">${link}</a>
      </div>
    </div>
  </li>`;
}
