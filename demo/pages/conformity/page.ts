import { html } from 'hono/html';
import { type WidgetTag, widgetTags } from '../../../src/widget-table.js';
import { version } from '../../../src/version.js';
import { renderTable } from '../code.js';
import { renderDay } from '../day.js';
import { type Html, type Lang, pathIn, type SitePage, type Situation, teller } from '../page.js';
import { releaseIn } from '../../release/release-list.js';
import { nameOf } from '../widgets/names.js';
import { renderJudged, renderTested } from './accessibility.js';
import { renderFields } from './blanks.js';
import { RULES } from './concerned.js';
import { processing } from './processing.js';

/** The list of sheets. */
export function conformityPage(lang: Lang): SitePage {
  const say = teller(lang);
  return {
    path: pathIn(lang, '/conformite/'),
    lang,
    section: '',
    title: say('Accessibilité et RGPD', 'Accessibility and GDPR'),
    description: say(
      'Une fiche par widget, à imprimer et à classer : critères du RGAA, données, durées.',
      'A sheet a widget to print and file: criteria of RGAA, data, durations.',
    ),
    body: () => html`<p class="lead">
        ${say(
          'Une fiche par widget, à imprimer et à joindre à la déclaration d’accessibilité et au registre des traitements.',
          'One sheet a widget, to print and add to the accessibility statement and the record of processing.',
        )}
      </p>
      <ul>
        ${widgetTags.map((tag) => html`<li><a href="${pathIn(lang, `/conformite/${tag}/`)}">${nameOf(tag, lang)}</a></li> `)}
      </ul>`,
  };
}

/** The sheet of a widget, printable on its own. */
export function sheetPage(tag: WidgetTag, lang: Lang): SitePage {
  const say = teller(lang);
  const name = nameOf(tag, lang);
  return {
    path: pathIn(lang, `/conformite/${tag}/`),
    lang,
    section: '',
    title: say(`Fiche : ${name}`, `Sheet: ${name}`),
    description: say(
      `Accessibilité et données personnelles du widget « ${name} ».`,
      `Accessibility and personal data of “${name}”.`,
    ),
    body: (situation) => renderSheet(tag, lang, situation),
  };
}

function renderSheet(tag: WidgetTag, lang: Lang, { root }: Situation): Html {
  const say = teller(lang);
  const date = releaseIn(root)?.date;
  return html`<p class="lead">
      <code>&lt;${tag}&gt;</code>, version ${version}${date ? html`, ${renderDay(date, lang)}` : ''}. ${RULES}${say(
        ' ; la version 5 est annoncée.',
        '; version 5 is announced.',
      )}
    </p>
    ${renderTested(tag, lang, date)} ${renderJudged(tag, lang)} ${renderData(tag, lang)} ${renderBlanks(lang)}`;
}

function renderData(tag: WidgetTag, lang: Lang): Html {
  const say = teller(lang);
  const rows = processing[tag];
  const head = [
    say('Donnée', 'Data'),
    say('Pourquoi', 'Purpose'),
    say('Base légale possible', 'Possible legal basis'),
    say('Durée', 'Duration'),
  ];
  return html`<section aria-labelledby="rgpd">
    <h2 id="rgpd">${say('Données personnelles', 'Personal data')}</h2>
    ${
      rows
        ? renderTable(
            'rgpd',
            head,
            rows.map(({ data, purpose, basis, duration }) => [data[lang], purpose[lang], basis[lang], duration[lang]]),
          )
        : html`<p>
          ${say(
            'Aucune. Le navigateur demande l’adresse des données, dont le serveur voit l’adresse IP du visiteur, comme pour toute page.',
            'None. The browser requests the data, whose server sees the visitor’s IP address, as for any page.',
          )}
        </p>`
    }
    <p>
      ${say(
        'Le widget n’a ni cookie, ni mesure d’audience. Les durées sont celles que l’API applique elle-même.',
        'The widget has no cookies and no analytics. The durations are those by which the API deletes.',
      )}
    </p>
  </section>`;
}

/** The facts that only the commune knows, to fill in by hand. */
function renderBlanks(lang: Lang): Html {
  const say = teller(lang);
  const blanks = [
    say('Responsable du traitement', 'Controller'),
    say('Délégué à la protection des données', 'Data-protection officer'),
    say('Hébergeur', 'Host'),
    say('Page où le widget est placé', 'Page of the widget'),
    say('Vérifié par, le', 'Checked by, on'),
  ];
  return html`<section aria-labelledby="commune">
    <h2 id="commune">${say('À remplir par la commune', 'For the commune to fill in')}</h2>
    ${renderFields(blanks)}
  </section>`;
}
