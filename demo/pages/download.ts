import { html, raw } from 'hono/html';
import { version } from '../../src/version.js';
import { type Release, releaseIn } from '../release/release-list.js';
import { renderCode, renderMarked, renderTable } from './code.js';
import { renderDay } from './day.js';
import { exampleCode } from './widgets/example-code.js';
import { type Html, type Lang, pathIn, type SitePage, type Situation, teller } from './page.js';

/** The purpose of each file, with code between backticks, by the start of its name; a longer start comes before a shorter one. */
const kinds: { start: string; end: string; fr: [title: string, about: string]; en: [title: string, about: string] }[] =
  [
    {
      start: 'commune-widgets-fichiers-seuls-',
      end: '.zip',
      fr: [
        'Un fichier par widget',
        'Pour une page qui n’en montre qu’un, et pour les cadres (iframe). À décompresser par-dessus le premier.',
      ],
      en: ['One file a widget', 'For a page with a single one, and for frames. Unpack it over the first zip.'],
    },
    {
      start: 'commune-widgets-wordpress-',
      end: '.zip',
      fr: ['Extension WordPress', 'Extensions › Ajouter › Téléverser une extension. Ne pas décompresser.'],
      en: ['WordPress plugin', 'Plugins › Add New › Upload Plugin. Do not unpack it.'],
    },
    {
      start: 'commune-widgets-spip-',
      end: '.zip',
      fr: ['Plugin SPIP', 'À décompresser dans `plugins/`, puis à activer.'],
      en: ['SPIP plugin', 'Unpack it in `plugins/`, then enable it.'],
    },
    {
      start: 'commune-widgets-drupal-',
      end: '.zip',
      fr: ['Module Drupal', 'À décompresser dans `modules/custom/`, puis à activer.'],
      en: ['Drupal module', 'Unpack it in `modules/custom/`, then enable it.'],
    },
    {
      start: 'commune-widgets-joomla-',
      end: '.zip',
      fr: ['Module Joomla', 'Système › Installer › Extensions › Archive. Ne pas décompresser.'],
      en: ['Joomla module', 'System › Install › Extensions › Upload Package File. Do not unpack it.'],
    },
    {
      start: 'commune-widgets-typo3-',
      end: '.zip',
      fr: ['Extension TYPO3', 'À décompresser dans `packages/`, puis à installer par Composer.'],
      en: ['TYPO3 extension', 'Unpack it in `packages/`, then install it by Composer.'],
    },
    {
      start: 'commune-widgets-api-',
      end: '.tgz',
      fr: ['L’API de la commune', 'Pour un serveur avec Node : sondages, propositions, offres, relais de flux.'],
      en: ['The API', 'For a server with Node: polls, proposals, offers, a bridge to feeds.'],
    },
    {
      start: 'commune-widgets-',
      end: '.zip',
      fr: ['Les widgets', 'Le dossier à envoyer sur le site, avec une page d’essai. C’est celui qu’il vous faut.'],
      en: ['The widgets', 'The folder to upload to the site, with a page to try. This is the one you need.'],
    },
    {
      start: 'commune-widgets-',
      end: '.tgz',
      fr: ['Le paquet npm', 'Pour un projet qui se construit avec Node.'],
      en: ['The npm package', 'For a project that is built with Node.'],
    },
  ];

/** The page of what one downloads, with the steps of an installation. */
export function downloadPage(lang: Lang): SitePage {
  const say = teller(lang);
  return {
    path: pathIn(lang, '/telecharger/'),
    lang,
    section: 'telecharger',
    title: say('Télécharger et installer', 'Download and install'),
    description: say(
      'Le fichier zip des widgets, les extensions de WordPress et de SPIP, et l’installation en cinq étapes, sans Node.',
      'The zip of the widgets, the plugins for WordPress and SPIP, and the installation in five steps, without Node.',
    ),
    body: (situation) => renderDownloads(lang, situation),
  };
}

function renderDownloads(lang: Lang, { root }: Situation): Html {
  const say = teller(lang);
  const release = releaseIn(root);
  const main = `commune-widgets-${version}.zip`;
  const size = release?.files.find(({ file }) => file === main)?.size;
  return html`${
    release
      ? ''
      : html`<p class="lead">
          ${say(
            'Sur cette copie, les fichiers n’ont pas encore été fabriqués : « npm run release » le fait.',
            'On this copy the files have not been made yet: “npm run release” does it.',
          )}
        </p>`
  }
    <ol class="steps" id="etapes">
      <li>
        ${say('Téléchargez', 'Download')}
        <a href="/telecharger/${main}" download>${main}</a>${size ? ` (${sizeOf(size, lang)})` : ''}.
      </li>
      <li>${raw(say('Décompressez-le : il contient un dossier, <code>widgets</code>.', 'Unpack it: it contains one folder, <code>widgets</code>.'))}</li>
      <li>
        ${raw(
          say(
            'Envoyez ce dossier à la racine de votre site, par FTP ou par le gestionnaire de fichiers de votre hébergeur. La page <code>/widgets/exemple.html</code> de votre site montre alors trois widgets.',
            'Upload this folder to the root of your site, by FTP or with your host’s file manager. The page <code>/widgets/exemple.html</code> of your site then shows three widgets.',
          ),
        )}
      </li>
      <li>
        ${say('Dans', 'In')} <a href="/studio/">${say('le studio', 'the studio (in French)')}</a>${say(
          ', donnez l’adresse de votre site, choisissez vos widgets et donnez l’adresse des données de chacun.',
          ', give the address of your site, choose your widgets, and give the address of the data of each.',
        )}
      </li>
      <li>
        ${say(
          'Copiez l’en-tête, que vous collez une seule fois dans la page, avant le premier widget ; puis chaque code, là où vous voulez le widget.',
          'Copy the head, which you paste into the page once, before the first widget; then each code, where you want the widget.',
        )}
      </li>
    </ol>
    <p>
      ${say(
        'Sans le studio, deux lignes suffisent : le script, une seule fois dans la page, et une ligne par widget, avec l’adresse de vos données.',
        'Without the studio, two lines are enough: the script, once in the page, and one line for each widget, with the address of your data.',
      )}
    </p>
    ${renderCode(exampleCode('news-feed'), lang, say('Les deux lignes à coller', 'The two lines to paste'))}
    <p>
      ${say('Votre CMS a ses propres gestes :', 'Your CMS has its own steps:')}
      <a href="${pathIn(lang, '/installer/')}">${say('installer, selon la situation', 'installation by situation')}</a>.
    </p>
    ${release ? renderFiles(release, lang) : ''} ${renderNews(lang)}`;
}

function renderFiles({ date, files }: Release, lang: Lang): Html {
  const say = teller(lang);
  return html`<section aria-labelledby="fichiers">
    <h2 id="fichiers">${say(`Les fichiers de la version ${version}`, `The files of version ${version}`)}</h2>
    <p>
      ${say('Du', 'Of')} ${renderDay(date, lang)}. ${say(
        'La même version a toujours les mêmes octets : comparez l’empreinte SHA-256.',
        'The same version always has the same bytes: compare the SHA-256 hash.',
      )}
    </p>
    ${renderTable(
      'fichiers',
      [say('Fichier', 'File'), say('Pour', 'For'), say('Taille', 'Size')],
      files.map(({ file, size }) => {
        const [title, about] = kindOf(file)[lang];
        return [html`<a href="/telecharger/${file}" download>${title}</a>`, renderMarked(about), sizeOf(size, lang)];
      }),
    )}
    <details>
      <summary>${say('Empreintes SHA-256', 'SHA-256 hashes')}</summary>
      <dl>
        ${files.map(({ file, sha256 }) => html`<dt>${file}</dt><dd><code class="hash">${sha256}</code></dd>`)}
      </dl>
      <p><a href="/telecharger/SHA256SUMS">SHA256SUMS</a></p>
    </details>
  </section>`;
}

/** The changes, in French; the English changelog is the repository's. */
function renderNews(lang: Lang): Html {
  const say = teller(lang);
  return html`<section aria-labelledby="nouveautes">
    <h2 id="nouveautes">${say('Ce qui change', 'What changes')}</h2>
    ${lang === 'fr' ? raw('<!--#include file="nouveautes.html" -->') : html`<p><code>CHANGELOG.md</code>, in the npm package.</p>`}
  </section>`;
}

function kindOf(file: string): (typeof kinds)[number] {
  const kind = kinds.find(({ start, end }) => file.startsWith(start) && file.endsWith(end));
  if (!kind) throw new Error(`The download page has no words for ${file}.`);
  return kind;
}

/** `292 ko`, `1,4 Mo`. */
function sizeOf(bytes: number, lang: Lang): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  const options = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(lang, options).format(value).replace(' ', '\u00a0');
}
