import { html } from 'hono/html';
import { type Html, type Lang, pathIn, type SitePage, teller } from './page.js';

/** The page that opens another page with its report. */
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
    body: () => renderDiagnosis(lang),
  };
}

function renderDiagnosis(lang: Lang): Html {
  const say = teller(lang);
  return html`<p class="lead">
      ${say(
        'Donnez l’adresse de votre page : elle s’ouvre avec un rapport, qui dit ce qui ne va pas et comment y remédier.',
        'Give the address of your page: it opens with a report on what is wrong and how to mend it.',
      )}
    </p>
    <form id="diagnostic" class="search-form" novalidate>
      <label for="adresse">${say('Adresse de votre page (https://…)', 'Address of your page (https://…)')}</label>
      <input id="adresse" name="adresse" type="url" required autocomplete="url" aria-describedby="erreur" />
      <button class="button" type="submit">${say('Ouvrir avec le rapport', 'Open with the report')}</button>
    </form>
    <p id="erreur" role="alert" data-text="${say(
      'Écrivez une adresse complète, par exemple https://www.ma-commune.fr/actualites.',
      'Write a complete address, such as https://www.my-town.fr/news.',
    )}"></p>
    <p>
      ${say('C’est la même chose que d’ajouter', 'It is the same as adding')} <code>?commune-debug</code>
      ${say(
        'à l’adresse, sur n’importe quelle page qui charge le script. Le rapport se copie pour être envoyé ; rien ne sort de votre navigateur.',
        'to the address of any page that loads the script. The report can be copied; nothing leaves your browser.',
      )}
    </p>
    <h2>${say('Et si rien ne s’ouvre', 'If nothing opens')}</h2>
    <ul>
      <li>${say('Le fichier diagnosis.js manque à côté du script : envoyez tout le dossier widgets.', 'The file diagnosis.js is missing beside the script: upload the whole folder.')}</li>
      <li>
        ${say('Le script lui-même ne se charge pas : son adresse, dans la page, ne mène nulle part, ou une politique de sécurité (CSP) le refuse. La console du navigateur le dit (touche F12).', 'The script itself does not load: its address leads nowhere, or a policy (CSP) refuses it. The console says so (F12).')}
      </li>
    </ul>
    <p><a href="/?commune-debug">${say('Voir un exemple sur la commune de démonstration', 'See an example on the demo commune (in French)')}</a></p>`;
}
