import { html } from 'hono/html';
import { renderCode, renderMarked } from '../code.js';
import { type Html, type Lang, teller } from '../page.js';
import type { Bilingual } from '../widgets/guide.js';

/** A subject for those who want more than the two lines. */
interface Subject {
  id: string;
  title: Bilingual;
  texts: Bilingual<readonly string[]>;
  code?: string;
}

const subjects: readonly Subject[] = [
  {
    id: 'reglages',
    title: { fr: 'Des réglages pour toute la page', en: 'Settings for the whole page' },
    texts: {
      fr: [
        'Sur la balise du script : `data-cw-lang`, `data-cw-time-zone` et `data-cw-theme` valent pour tous les widgets ; `data-cw-links="on"` change en widgets les liens en `#cw=…` ; `data-cw-prefix="cw"` donne aussi `<cw-news-feed>` si un nom est pris ; `data-cw-origins` nomme les autres sites auxquels un sondage ou un formulaire peut envoyer.',
        'Plusieurs codes collés l’un après l’autre : les `data-cw-origins` de toutes les balises s’ajoutent, et pour le reste la première l’emporte. Si un optimiseur réunit les scripts, écrivez plutôt dans le `<head>` :',
      ],
      en: [
        'On the script tag: `data-cw-lang`, `data-cw-time-zone` and `data-cw-theme` hold for all widgets; `data-cw-links="on"` makes widgets of links with `#cw=…`; `data-cw-prefix="cw"` also gives `<cw-news-feed>` where a name is taken; `data-cw-origins` names the other sites to which a poll or form may send.',
        'Several codes one after the other: the `data-cw-origins` of all tags add up, otherwise the first wins. Where an optimiser joins scripts, write in the `<head>` instead:',
      ],
    },
    code: '<meta name="commune-widgets" content="/widgets/" data-cw-origins="https://services.commune.fr">',
  },
  {
    id: 'navigateurs',
    title: { fr: 'Navigateurs', en: 'Browsers' },
    texts: {
      fr: [
        'Tout se voit à partir de Chrome et Edge 111, Firefox 113, Safari 16.4 (iOS 16.4) ; le masquage d’un widget vide à partir de Chrome 125, Firefox 126, Safari 17.4. Avant, votre lien reste affiché.',
        'Un vieux CMS refuse `type="module"` ? Cette ligne fait la même chose :',
      ],
      en: [
        'Everything is shown from Chrome and Edge 111, Firefox 113, Safari 16.4 on; hiding an empty widget from Chrome 125, Firefox 126, Safari 17.4 on. Before, your link stays.',
        'An old CMS refuses `type="module"`? This line does the same:',
      ],
    },
    code: '<script defer src="/widgets/commune-widgets.iife.js"></script>',
  },
  {
    id: 'cadres',
    title: { fr: 'Sans script : un cadre', en: 'Without a script: a frame' },
    texts: {
      fr: [
        'Ce que l’adresse du cadre nomme (`endpoint`, `link`) doit être du serveur qui le donne, ou d’un site listé dans le `data-cw-origins` de sa page : sans cela, n’importe qui lui ferait montrer ses propres liens. Vos propres mots (`heading`, `label`) ne paraissent que dans un cadre d’un tel site. `resizer.js` lui donne sa hauteur.',
      ],
      en: [
        'What the address of the frame names (`endpoint`, `link`) must be of the server that gives it, or of a site in the `data-cw-origins` of its page: otherwise anybody could make it show their own links. Your own words (`heading`, `label`) appear only in a frame of such a site. `resizer.js` gives it its height.',
      ],
    },
    code: '<iframe src="https://www.commune.fr/widgets/embed/news-feed.html?endpoint=/flux.xml&limit=5" title="Actualités" style="border:0;width:100%"></iframe>\n<script defer src="https://www.commune.fr/widgets/resizer.js"></script>',
  },
  {
    id: 'empreintes',
    title: { fr: 'Empreintes et versions', en: 'Hashes and versions' },
    texts: {
      fr: [
        'Les empreintes SRI de chaque fichier sont dans `integrity.json`. Une empreinte ne vaut que pour des octets exacts : avec `integrity`, un dossier par version, que vous gardez.',
        '`Integrity-Policy:` `blocked-destinations=(script)` demande l’attribut `integrity` sur la balise du script ; le reste se charge avec le sien. WebKit (Safari) refuse alors tout `import()` : les fichiers d’à côté y passent par une balise de script, et sont refusés si la page exige aussi Trusted Types, ce que la console dit.',
        'Une politique qui ne liste que des empreintes s’écrit pour `commune-widgets.iife.js` ou pour le fichier d’un widget, parce que `commune-widgets.js` charge ses parties. Elle nomme aussi ce qui se charge à la demande : `challenge.js` (sans lui, un formulaire qui demande une vérification ne part pas), `photos.js` (le formulaire ne prend pas d’image), `details.js` (les titres mènent à leur page), `locales/en.js` (les widgets d’une page en anglais sont en français), `diagnosis.js` :',
      ],
      en: [
        '`integrity.json` has the SRI hashes of all files. A hash holds for exact bytes: with `integrity`, keep one folder a version.',
        '`Integrity-Policy:` `blocked-destinations=(script)` needs the `integrity` of the script tag; its parts and the side files are loaded with theirs. WebKit (Safari) refuses every `import()` under that policy: side files are loaded by a script element there, and refused if the page requires Trusted Types as well, with a console message.',
        'A policy with hashes only is written for `commune-widgets.iife.js` or the file of a widget, because `commune-widgets.js` loads its parts. It lists what is loaded on demand too: `challenge.js` (without it, a form that requires a challenge can’t be sent), `photos.js` (the form accepts no images), `details.js` (titles lead to their pages), `locales/en.js` (widgets on English pages are in French), `diagnosis.js`:',
      ],
    },
    code: "script-src 'sha384-(commune-widgets.iife.js)' 'sha384-(challenge.js)' 'sha384-(photos.js)' 'sha384-(details.js)' 'sha384-(locales/en.js)' 'sha384-(diagnosis.js)'",
  },
  {
    id: 'prerendu',
    title: {
      fr: 'Visible sans script, et par les moteurs de recherche',
      en: 'Visible without a script, and to search engines',
    },
    texts: {
      fr: [
        'Avec Node, cette commande écrit dans la page le contenu de ses widgets, avec la date des données. Le script le reprend sans rien déplacer, et ne demande les données que si elles ont plus de 15 minutes (`stale-after`). Relancez-la aussi souvent que la page doit changer : votre lien reste, et une source en panne laisse le widget tel quel (code de sortie 1). La feuille `prerendered-news-feed.css` donne d’avance l’aspect de ce widget, `prerendered.css` celui de tous.',
      ],
      en: [
        'With Node, this command writes the content of the widgets into the page, with the date of the data. The script takes it over without a shift, and requests the data only if they are older than 15 minutes (`stale-after`). Run it as often as the page has to change: your link stays, and a source that fails leaves the widget as it is (exit code 1). The style sheet `prerendered-news-feed.css` gives the look of this widget in advance, `prerendered.css` that of all.',
      ],
    },
    code: 'npx commune-widgets prerender --base-url https://www.ma-commune.fr/ index.html',
  },
  {
    id: 'langues',
    title: { fr: 'Autres langues', en: 'Other languages' },
    texts: {
      fr: [
        'Une page en anglais (`lang="en"`) charge d’elle-même `locales/en.js` ; s’il manque, les widgets sont en français. Pour l’arabe, ajoutez avant le script :',
      ],
      en: [
        'A page in English (`lang="en"`) loads `locales/en.js` by itself; without it the widgets are in French. For Arabic, add before the script:',
      ],
    },
    code: '<script defer src="/widgets/locales/ar.js"></script>',
  },
];

/** The subjects that webmasters may need beside the two lines. */
export function renderMore(lang: Lang): Html {
  const say = teller(lang);
  return html`${subjects.map(
    ({ id, title, texts, code }) =>
      html`<section aria-labelledby="${id}">
        <h2 id="${id}">${title[lang]}</h2>
        ${texts[lang].map((text) => html`<p>${renderMarked(text)}</p>`)}
        ${code ? renderCode(code, lang, `${say('Code', 'Code')}, ${title[lang]}`) : ''}
      </section>`,
  )}`;
}
