import { html } from 'hono/html';
import { version } from '../../../src/version.js';
import { renderCode, renderMarked, renderTable } from '../code.js';
import { type Html, type Lang, pathIn, type SitePage, teller } from '../page.js';
import { editorTable, type Fate } from './editors.js';
import { renderMore } from './more.js';
import { frameworks, type Situation, situations } from './situations.js';

const POLICY =
  "script-src https://www.commune.fr; connect-src https://www.commune.fr https://services.commune.fr; trusted-types commune-widgets; require-trusted-types-for 'script'";
const OPTIMISERS =
  '<script type="module" src="/widgets/commune-widgets.js" data-noptimize="1" data-cfasync="false" data-no-defer="1"></script>';
const TURBO =
  '<div id="actualites" data-turbo-permanent class="commune-widget" data-cw="news-feed" data-cw-endpoint="/flux.xml"><a href="/actualites">Actualités</a></div>';

/** The installation, by situation. */
export function installPage(lang: Lang): SitePage {
  const say = teller(lang);
  return {
    path: pathIn(lang, '/installer/'),
    lang,
    section: 'installer',
    title: say('Installer, selon votre site', 'Install, by kind of site'),
    description: say(
      'WordPress, SPIP, Drupal, Joomla, TYPO3, HTML, constructeurs fermés, React, Vue, Svelte, Astro ; CSP et optimiseurs.',
      'WordPress, SPIP, Drupal, Joomla, TYPO3, HTML, closed builders, React, Vue, Svelte, Astro; CSP and optimisers.',
    ),
    body: () => renderInstall(lang),
  };
}

function renderInstall(lang: Lang): Html {
  const say = teller(lang);
  return html`<p class="lead">
      ${say('D’abord,', 'First,')}
      <a href="${pathIn(lang, '/telecharger/')}">${say('téléchargez les fichiers', 'download the files')}</a>.
      ${say('Ensuite, selon votre site :', 'Then, by kind of site:')}
    </p>
    <nav aria-label="${say('Sur cette page', 'On this page')}">
      <ul>
        ${[...situations, ...frameworks].map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li> `)}
      </ul>
    </nav>
    ${situations.map((each) => renderSituation(each, lang))} ${renderFrameworks(lang)} ${renderEditors(lang)}
    ${renderPolicies(lang)} ${renderMore(lang)}`;
}

function renderSituation({ id, title, steps, code, tried }: Situation, lang: Lang): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <ol>
      ${steps[lang].map((step) => html`<li>${renderMarked(step)}</li> `)}
    </ol>
    ${code ? renderCode(code, lang, `Code, ${title}`) : ''} ${tried ? html`<p class="note">${tried[lang]}</p>` : ''}
  </section>`;
}

function renderFrameworks(lang: Lang): Html {
  const say = teller(lang);
  return html`<section aria-labelledby="paquet">
    <h2 id="paquet">${say('Un projet construit avec Node', 'A project built with Node')}</h2>
    <p>${say('Installez le paquet npm téléchargé, puis :', 'Install the npm package that you downloaded, then:')}</p>
    ${renderCode(`npm install ./commune-widgets-${version}.tgz`, lang, say('Commande', 'Command'))}
    ${frameworks.map(
      ({ id, title, code }) =>
        html`<h3 id="${id}">${title}</h3>
          ${renderCode(code, lang, `Code, ${title}`)}`,
    )}
  </section>`;
}

function renderEditors(lang: Lang): Html {
  const say = teller(lang);
  const words: Record<Fate, string> = {
    widget: say('widget', 'widget'),
    link: say('le lien seul', 'its link only'),
    text: say('affiché comme du texte', 'shown as text'),
  };
  const head = [say('Éditeur', 'Editor'), '`<div data-cw>`', '`<news-feed>`', say('Lien `#cw=`', 'Link `#cw=`')];
  return html`<section aria-labelledby="editeurs">
    <h2 id="editeurs">${say('Ce que garde chaque éditeur', 'What each editor keeps')}</h2>
    <p>${renderMarked(say('Mesuré à chaque version. Le bloc `<div>` passe presque partout.', 'Measured for every version. The `<div>` passes almost everywhere.'))}</p>
    ${renderTable(
      'editeurs',
      head.map(renderMarked),
      editorTable.map((row) => [
        renderMarked(lang === 'fr' ? row.fr : row.editor),
        words[row.div],
        words[row.tag],
        words.widget,
      ]),
    )}
  </section>`;
}

function renderPolicies(lang: Lang): Html {
  const say = teller(lang);
  return html`<section aria-labelledby="csp">
      <h2 id="csp">${say('Politique de sécurité (CSP)', 'Content Security Policy')}</h2>
      <p>
        ${renderMarked(
          say(
            'Les widgets vivent sous la plus stricte : ni style ni script en ligne. Ajoutez l’adresse des données à `connect-src`, celle des images à `img-src`, celle des vidéos à `media-src` (`frame-src` pour YouTube, Dailymotion et Vimeo). Si les adresses sont complétées (`geocoder`), `connect-src` nomme aussi ce service : https://data.geopf.fr.',
            'The widgets live under the strictest one: no inline style or script. Add the address of the data to `connect-src`, of the images to `img-src`, and of videos to `media-src` (`frame-src` for YouTube, Dailymotion and Vimeo). Where addresses are completed (`geocoder`), `connect-src` names that service too: https://data.geopf.fr.',
          ),
        )}
      </p>
      ${renderCode(POLICY, lang, 'Content-Security-Policy')}
    </section>
    <section aria-labelledby="optimiseurs">
      <h2 id="optimiseurs">${say('Optimiseurs et bandeaux de consentement', 'Optimisers and consent managers')}</h2>
      <p>
        ${say(
          'Un optimiseur qui réunit ou retarde les scripts perd les réglages de la balise. Ces attributs l’en écartent (Autoptimize, Cloudflare Rocket Loader, LiteSpeed) :',
          'An optimiser that joins or delays scripts loses the settings of the tag. These attributes keep it away (Autoptimize, Cloudflare Rocket Loader, LiteSpeed):',
        )}
      </p>
      ${renderCode(OPTIMISERS, lang, say('Code pour les optimiseurs', 'Code for optimisers'))}
      <p>
        ${say(
          'Un bandeau de consentement n’a rien à bloquer : les widgets ne déposent rien. Classez leur script parmi les nécessaires.',
          'A consent manager has nothing to block: the widgets store nothing. Put their script among the necessary ones.',
        )}
      </p>
    </section>
    <section aria-labelledby="turbo">
      <h2 id="turbo">Turbo, htmx, Unpoly</h2>
      <p>
        ${renderMarked(
          say(
            'Un widget survit à une page rafraîchie en place. Pour que rien ne le touche, donnez-lui un id et l’attribut de l’outil : `data-turbo-permanent`, `hx-preserve`, `up-keep`.',
            'A widget survives a page that is refreshed in place. To keep it untouched, give it an id and the tool’s attribute: `data-turbo-permanent`, `hx-preserve`, `up-keep`.',
          ),
        )}
      </p>
      ${renderCode(TURBO, lang, say('Code pour Turbo', 'Code for Turbo'))}
      <p>
        ${say(
          'Dans le shadow root d’un autre composant, la page demande elle-même ses widgets :',
          'In the shadow root of another component the page asks for its widgets itself:',
        )}
      </p>
      ${renderCode('CommuneWidgets.mount(element.shadowRoot);', lang, say('Code pour un shadow root', 'Code for a shadow root'))}
    </section>`;
}
