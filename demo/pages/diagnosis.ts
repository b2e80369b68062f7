import { html } from 'hono/html';
import { renderMarked } from './code.js';
import { type Html, type Lang, pathIn, type SitePage, type Situation, teller } from './page.js';

/** The page that makes the report on another page. */
export function diagnosisPage(lang: Lang): SitePage {
  const say = teller(lang);
  return {
    path: pathIn(lang, '/diagnostic/'),
    lang,
    section: '',
    title: say('Diagnostic', 'Diagnosis'),
    description: say(
      'Ce qui ne va pas dans une page, widget par widget.',
      'What is wrong with a page, widget by widget.',
    ),
    scripts: ['/site/diagnosis.js'],
    body: (situation) => renderDiagnosis(lang, situation),
  };
}

function renderDiagnosis(lang: Lang, { isStatic }: Situation): Html {
  const say = teller(lang);
  return html`<p class="lead">
      ${say(
        'Donnez l’adresse de votre page : un rapport dit, widget par widget, ce qui ne va pas et quoi faire.',
        'Give the address of your page: a report says, widget by widget, what is wrong and what to do.',
      )}
    </p>
    <form id="diagnostic" class="search-form" novalidate data-api="${isStatic ? '' : '/api/diagnosis'}">
      <label for="adresse"
        >${say('Adresse de votre page, obligatoire (https://… ou /actualites)', 'Address of your page, required (https://… or /news)')}</label
      >
      <input id="adresse" name="adresse" type="text" inputmode="url" required autocomplete="url" aria-describedby="erreur" />
      <button class="button" type="submit">${say('Faire le rapport', 'Make the report')}</button>
    </form>
    <p
      id="erreur"
      role="alert"
      data-text="${say(
        'Écrivez une adresse complète, par exemple https://www.ma-commune.fr/actualites, ou celle d’une page de ce site, par exemple /actualites.',
        'Write a complete address, such as https://www.my-town.fr/news, or that of a page of this site, such as /news.',
      )}"
      data-unreachable="${say(
        'Cette page ne s’ouvre pas ici : vérifiez son adresse. Si elle interdit les cadres, ouvrez-la en ajoutant ?commune-debug à son adresse.',
        'This page does not open here: check its address. If it forbids frames, open it with ?commune-debug in its address.',
      )}"
      data-silent="${say(
        'Aucun script de widgets ne répond dans cette page. Collez-y la ligne du script, ou vérifiez son adresse : la console du navigateur dit ce qui manque (touche F12).',
        'No script of widgets answers in this page. Paste the script into it, or check its address: the console says what is missing (F12).',
      )}"
      data-refused="${say(
        'Le serveur de ce site n’a pas lu cette page.',
        'The server of this site has not read this page. It says, in French:',
      )}"
      data-absent="${say('L’API de ce site ne répond pas.', 'The API of this site does not answer.')}"
      data-open="${say('Ouvrir la page avec son propre rapport', 'Open the page with its own report')}"
    ></p>
    <p id="etat" role="status" data-busy="${say('Diagnostic en cours…', 'Making the report…')}"></p>
    <div id="resultat" lang="fr"></div>
    <h2>${say('Deux façons de lire une page', 'Two ways to read a page')}</h2>
    <p>${renderMarked(isStatic ? withoutApi(say) : withApi(say))}</p>
    <p>
      ${say('La page elle-même en dit plus : ajoutez', 'The page itself says more: add')}
      <code>?commune-debug</code>
      ${say(
        'à l’adresse de n’importe quelle page qui charge le script. Le rapport s’y copie pour être envoyé ; rien ne sort de votre navigateur.',
        'to the address of any page that loads the script. The report can be copied there; nothing leaves your browser.',
      )}
    </p>
    <h2>${say('Et si rien ne s’ouvre', 'If nothing opens')}</h2>
    <ul>
      <li>${renderMarked(say('Le fichier `diagnosis.js` manque à côté du script : envoyez tout le dossier `widgets`.', 'The file `diagnosis.js` is missing beside the script: upload the whole folder.'))}</li>
      <li>
        ${say('Le script lui-même ne se charge pas : son adresse, dans la page, ne mène nulle part, ou une politique de sécurité (CSP) le refuse. La console du navigateur le dit (touche F12).', 'The script itself does not load: its address leads nowhere, or a policy (CSP) refuses it. The console says so (F12).')}
      </li>
    </ul>
    <p><a href="/?commune-debug">${say('Voir un exemple sur la commune de démonstration', 'See an example on the demo commune (in French)')}</a></p>`;
}

type Say = ReturnType<typeof teller>;

function withApi(say: Say): string {
  return say(
    'Une page de ce site est lue ici, par son propre script. Celle d’un autre site est lue par l’API de celui-ci, si la mairie l’a permis (`BRIDGE_SOURCES`) : elle ne garde et ne montre rien de la page, seulement ce qui ne va pas dans ses widgets.',
    'A page of this site is read here, by its own script. A page of another site is read by the API of this one, if it may (`BRIDGE_SOURCES`): nothing of the page is kept or shown, only what is wrong with its widgets. Reports are in French.',
  );
}

function withoutApi(say: Say): string {
  return say(
    'Une page de ce site est lue ici, par son propre script. Celle d’un autre site s’ouvre avec son rapport : cette copie du site n’a pas d’API qui la lirait.',
    'A page of this site is read here, by its own script. A page of another site opens with its report: this copy of the site has no API that could read it.',
  );
}
