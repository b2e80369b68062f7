import { keepHeight } from '../../../src/head/keep-height.js';
import type { Bilingual } from '../widgets/guide.js';

/** How one installs the widgets in one kind of site. */
export interface Situation {
  id: string;
  title: string;
  /** The steps, in order, with code between backticks. */
  steps: Bilingual<readonly string[]>;
  code?: string;
  /** The test that was made, and the versions it was made on. */
  tried?: Bilingual;
}

const SCRIPT = '<script type="module" src="/widgets/commune-widgets.js"></script>';
const NEWS = '<news-feed endpoint="/spip.php?page=backend" limit="5"><a href="/actualites">Actualités</a></news-feed>';
/** The style rule that keeps the height of that widget. */
const STYLE = `<style>${keepHeight([{ tag: 'news-feed', form: 'element', attributes: { limit: '5' } }])}</style>`;
const DIV =
  '<div class="commune-widget" data-cw="news-feed" data-cw-endpoint="/flux.xml" data-cw-limit="5"><a href="/actualites">Actualités</a></div>';

/** The kinds of sites, the most common first. */
export const situations: readonly Situation[] = [
  {
    id: 'html',
    title: 'HTML',
    steps: {
      fr: [
        'Envoyez le dossier `widgets` à la racine du site.',
        'Collez le script et le style une fois par page, et une balise par widget, chacune sur une seule ligne ; le studio écrit le style de vos widgets.',
      ],
      en: [
        'Upload the folder `widgets` to the root of the site.',
        'Paste the script and the style once a page, and one tag a widget, each on a single line; the studio writes the style for your widgets.',
      ],
    },
    code: `${SCRIPT}\n${STYLE}\n\n${NEWS}`,
    tried: {
      fr: 'Vérifié à chaque version, du téléchargement au vote.',
      en: 'Checked for every version, from the download to a vote.',
    },
  },
  {
    id: 'wordpress',
    title: 'WordPress',
    steps: {
      fr: [
        'Téléchargez le zip de l’extension, sans le décompresser.',
        'Extensions › Ajouter › Téléverser une extension : choisissez ce zip, installez, activez.',
        'Dans une page, insérez le bloc « Widget de la commune », choisissez le widget, collez l’adresse de ses données.',
        'Un sondage ou un formulaire servi par un autre site : ajoutez son adresse dans Réglages › Widgets de la commune.',
      ],
      en: [
        'Download the zip of the plugin, and do not unpack it.',
        'Plugins › Add New › Upload Plugin: choose the zip, install, activate.',
        'On a page insert the block “Widget de la commune”, choose the widget, paste the address of its data.',
        'For a poll or form of another site, add its address in Settings › Widgets de la commune.',
      ],
    },
    code: '[commune_widget widget="news-feed" endpoint="https://www.commune.fr/?feed=rss2" limit="5"]<a href="/actualites">Actualités</a>[/commune_widget]',
    tried: {
      fr: 'Essayé à chaque version dans WordPress 6.1, et dans WordPress 7.1.',
      en: 'Tried for every version in WordPress 6.1, and in WordPress 7.1.',
    },
  },
  {
    id: 'spip',
    title: 'SPIP',
    steps: {
      fr: [
        'Téléchargez le zip du plugin et décompressez-le dans `plugins/`.',
        'Activez « Widgets de la commune » dans Configuration › Gestion des plugins.',
        'Écrivez le modèle dans le texte d’un article.',
      ],
      en: [
        'Download the zip of the plugin and unpack it in `plugins/`.',
        'Enable “Widgets de la commune” in Configuration › Gestion des plugins.',
        'Write the modèle in the text of an article.',
      ],
    },
    code: '<commune_widget1|widget=news-feed|endpoint=/spip.php?page=backend|limit=5|lien=/actualites|texte=Actualités>',
    tried: { fr: 'Essayé dans SPIP 4.3.5.', en: 'Tried in SPIP 4.3.5.' },
  },
  {
    id: 'drupal',
    title: 'Drupal',
    steps: {
      fr: [
        'Téléchargez le zip du module, décompressez-le dans `modules/custom/` et activez-le.',
        'Configuration › Formats de texte et éditeurs : cochez le filtre « Widgets de la commune », et placez-le après « Limiter les balises HTML autorisées ».',
        'Dans le texte, écrivez le code court.',
      ],
      en: [
        'Download the zip of the module, unpack it in `modules/custom/` and enable it.',
        'Configuration › Text formats and editors: enable the filter “Widgets de la commune”, after “Limit allowed HTML tags”.',
        'Write the shortcode in the text.',
      ],
    },
    code: '[commune-widget news-feed endpoint="/rss.xml" limit="5" lien="/actualites" texte="Actualités"]',
    tried: {
      fr: 'Flux lus dans Drupal 10.0 ; le filtre essayé seul, le module non essayé dans Drupal 10 et 11.',
      en: 'Feeds read in Drupal 10.0; the filter tried alone, the module not tried in Drupal 10 and 11.',
    },
  },
  {
    id: 'joomla',
    title: 'Joomla',
    steps: {
      fr: [
        'Téléchargez le zip du module et installez-le : Système › Installer › Extensions › Archive.',
        'Contenu › Modules du site › Nouveau › « Widget de la commune » : choisissez le widget, collez l’adresse de ses données, et une position.',
        'Dans un article, en code source, le bloc `<div>` passe aussi : la balise n’y survit pas.',
      ],
      en: [
        'Download the zip of the module and install it: System › Install › Extensions › Upload Package File.',
        'Content › Site Modules › New › “Widget de la commune”: choose the widget, paste the address of its data, and choose a position.',
        'In an article, as source, the `<div>` passes too: the tag does not survive.',
      ],
    },
    code: DIV,
    tried: {
      fr: 'Flux lus dans Joomla 5.3.1 ; le module non essayé dans un Joomla installé.',
      en: 'Feeds read in Joomla 5.3.1; the module not tried in an installed Joomla.',
    },
  },
  {
    id: 'typo3',
    title: 'TYPO3',
    steps: {
      fr: [
        'Téléchargez le zip de l’extension, décompressez-le dans `packages/` et installez-la : `composer require` `commune/commune-widgets`.',
        'Ajoutez l’ensemble « Widgets de la commune » à la configuration du site.',
        'Insérez l’élément de contenu « Widget de la commune », ou collez le bloc `<div>` dans un élément « Texte », en code source.',
      ],
      en: [
        'Download the zip of the extension, unpack it in `packages/` and install it: `composer require` `commune/commune-widgets`.',
        'Add the set “Widgets de la commune” to the site configuration.',
        'Insert the content element “Widget de la commune”, or paste the `<div>` into a “Text” element, as source.',
      ],
    },
    code: DIV,
    tried: {
      fr: 'D’après sa documentation ; rien n’y a été essayé.',
      en: 'From its documentation; nothing was tried there.',
    },
  },
  {
    id: 'fermes',
    title: 'Wix, Jimdo, e-monsite…',
    steps: {
      fr: [
        'Si l’outil accepte un bloc « HTML », collez-y le script et la balise, avec des adresses complètes (https://…).',
        'S’il ne garde que les liens, la forme « Lien » du studio devient un widget là où le script est présent, avec `data-cw-links="on"`.',
        'Sinon, un cadre (iframe) : la forme « Iframe » du studio.',
      ],
      en: [
        'If the tool has an “HTML” block, paste the script and the tag, with complete addresses (https://…).',
        'If it keeps links only, the form “Lien” of the studio becomes a widget where the script is, with `data-cw-links="on"`.',
        'Otherwise a frame: the form “Iframe” of the studio.',
      ],
    },
    code: '<a href="https://www.commune.fr/flux.xml#cw=news-feed&limit=5">Actualités</a>',
  },
];

/** The same for those who build with Node: the code of each framework. */
export const frameworks: readonly { id: string; title: string; code: string }[] = [
  {
    id: 'react',
    title: 'React',
    code: `import 'commune-widgets/news-feed';\nimport type {} from 'commune-widgets/react';\n\n<news-feed endpoint="/flux.xml" limit={5}>\n  <a href="/actualites">Actualités</a>\n</news-feed>`,
  },
  {
    id: 'vue',
    title: 'Vue',
    code: `import 'commune-widgets/news-feed';\n// vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })\n\n<news-feed endpoint="/flux.xml" :limit="5"><a href="/actualites">Actualités</a></news-feed>`,
  },
  {
    id: 'svelte',
    title: 'Svelte',
    code: `<script>\n  import 'commune-widgets/news-feed';\n</script>\n\n<news-feed endpoint="/flux.xml" limit="5"><a href="/actualites">Actualités</a></news-feed>`,
  },
  {
    id: 'astro',
    title: 'Astro',
    code: `<news-feed endpoint="/flux.xml" limit="5"><a href="/actualites">Actualités</a></news-feed>\n\n<script>\n  import 'commune-widgets/news-feed';\n</script>`,
  },
];
