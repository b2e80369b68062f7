import type { RecordedAnswer, Expected } from './answer.js';
import { SPIP_SUMMER, spip, spipArticle, spipWithPictures } from './spip.js';

const SUMMER = "L'été & les « travaux » rue 5";
const PARTY = "Fêtes & cérémonies d'été";

const dotclear = (title: string): Expected[] =>
  [
    {
      url: '/index.php?post/2026/11/28/Bienvenue-sur-Dotclear-%21',
      title: 'Bienvenue sur Dotclear\u00a0!',
      summary:
        'Ceci est votre première entrée. Quand vous serez prêt à bloguer, connectez-vous pour la modifier ou la supprimer.',
      categories: [],
      published: '2026-11-28T16:29:00.000Z',
    },
    {
      url: '/index.php?post/2026/07/10/L-%C3%A9t%C3%A9-les-%C2%AB-travaux-%C2%BB-rue-5-6',
      title,
      summary: "Chapô : l'été & co. Corps Actualités Actualités Actus Lien",
      categories: [PARTY, 'Enfance', 'Été'],
      published: '2026-07-10T21:30:00.000Z',
    },
    {
      url: '/index.php?post/2026/01/10/Format-wiki',
      title: 'Format wiki',
      summary: 'Un gras et italique. <news-feed endpoint="/x"></news-feed> Actualités',
      categories: [],
      published: '2026-01-10T22:30:00.000Z',
    },
  ].map((item) => ({ ...item, authors: ['A B'], image: null, source: 'Mon premier blog' }));

const JOOMLA_IMAGE = { url: '//images/joomla_black.png', alt: 'Alt « intro » & 1' };

/** Joomla's Atom feed has authors, which its RSS lacks, and its items link to feeds instead of pages. */
const joomla = (kind: 'atom' | 'rss'): Expected[] =>
  ['admin', 'uAdministrator', 'uManager'].map((author, index) => {
    const article = `index.php?view=article&id=${index + 1}:${author.toLowerCase()}`;
    return {
      url: kind === 'atom' ? `//${article}&format=feed&type=atom&catid=2` : `/${article}&catid=2`,
      title: `${SUMMER} par ${author}`,
      summary: "Intro : l'été & co, 5 < 6.",
      categories: ['Non classé'],
      authors: kind === 'atom' ? [author.replace('admin', 'Admin')] : [],
      published: '2026-07-10T18:30:00.000Z',
      image: JOOMLA_IMAGE,
      source: 'Accueil',
    };
  });

const wordpressPost = (number: number, title: string | undefined, summary: string, published: string): Expected => ({
  url: `/?p=${number}`,
  ...(title === undefined ? {} : { title }),
  summary,
  categories: [PARTY],
  authors: ['admin'],
  published,
});

const wordpress: Expected[] = [
  {
    ...wordpressPost(
      1,
      'Hello world!',
      'Welcome to WordPress. This is your first post. Edit or delete it, then start writing!',
      '2026-11-28T16:20:23.000Z',
    ),
    categories: ['Uncategorized'],
  },
  wordpressPost(38, 'widget inside', 'Fin.', '2026-11-20T21:00:00.000Z'),
  wordpressPost(37, 'list buttons', 'Un Deux Titre de section Citation', '2026-11-20T20:00:00.000Z'),
  wordpressPost(
    36,
    'long auto',
    'Une phrase assez longue pour l’extrait automatique de la commune. Une…',
    '2026-11-20T19:00:00.000Z',
  ),
  // This one has no title.
  { url: '/?p=35', categories: [PARTY], authors: ['admin'], published: '2026-11-20T18:00:00.000Z' },
  wordpressPost(34, 'embed', 'Après la vidéo.', '2026-11-20T17:00:00.000Z'),
  wordpressPost(33, 'table', 'Jour Heure Lundi 9h–12h Mardi 14h', '2026-11-20T16:00:00.000Z'),
  {
    ...wordpressPost(32, 'gallery only', 'Légende un', '2026-11-20T15:00:00.000Z'),
    image: { url: '/wp-content/uploads/2026/11/seed-g1.png', alt: 'Galerie un', width: 1200, height: 675 },
  },
];

/** The core REST API gives the picture that a theme shows; WordPress' RSS has none. */
const wordpressRest: Expected[] = [
  ...wordpress,
  { ...wordpressPost(26, 'protected', '', '2026-11-20T11:00:00.000Z'), image: null },
  {
    ...wordpressPost(
      23,
      'featured « manuel » & titre n° 5 < 6',
      'Extrait manuel : l’« été » & gras 5 < 6',
      '2026-11-20T09:00:00.000Z',
    ),
    image: {
      url: '/wp-content/uploads/2026/11/seed-f1.png',
      alt: "L'alternative « texte » & 1 < 2",
      width: 1200,
      height: 675,
    },
  },
];

const DRUPAL_TITLE = "L'été & les « travaux » <b>rue</b> 5 < 6";
const drupal = (title: string, summaries: [string, string], categories: string[]): Expected[] =>
  [
    { url: '/node/2', title: 'Sans résumé', summary: summaries[0], published: '2026-07-10T20:30:01.000Z' },
    { url: '/node/1', title, summary: summaries[1], published: '2026-07-10T20:30:00.000Z' },
  ].map((item) => ({ ...item, categories, authors: ['admin'], image: null }));

/**
 * The expected items. RSS does not declare whether a title is HTML, so tags in it are treated as markup; Atom and JSON
 * declare it as text.
 */
export const answers: RecordedAnswer[] = [
  { file: 'dotclear-2.39.2-atom.xml', site: 'http://127.0.0.1:8306', items: dotclear(DRUPAL_TITLE) },
  { file: 'dotclear-2.39.2-rss.xml', site: 'http://127.0.0.1:8306', items: dotclear(`${SUMMER} < 6`) },
  {
    file: 'drupal-10.0.4-jsonapi.json',
    site: 'http://127.0.0.1:8308',
    items: drupal(DRUPAL_TITLE, ["Corps sans résumé, l'été. Suite.", "Résumé : l'été & co 5 < 6"], [PARTY]),
  },
  { file: 'drupal-10.0.4-rss.xml', site: 'http://127.0.0.1:8308', items: drupal(`${SUMMER} < 6`, ['', ''], []) },
  { file: 'joomla-5.3.1-atom.xml', site: 'http://127.0.0.1:8307', items: joomla('atom') },
  { file: 'joomla-5.3.1-rss.xml', site: 'http://127.0.0.1:8307', items: joomla('rss') },
  {
    file: 'pluxml-5.9.0-rc7-rss.xml',
    site: 'http://127.0.0.1:8305',
    items: [
      {
        url: '/index.php?article2/lete-les-travaux-brueb-5-6',
        title: `${SUMMER} < 6`,
        summary: "Chapô : l'été & co. Corps Actualités Actualités Actus",
        image: null,
      },
      {
        url: '/index.php?article1/premier-article',
        title: 'Premier article',
        summary: 'Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod…',
        image: { url: '/data/medias/pluxml.png' },
      },
    ].map((item) => ({
      ...item,
      categories: [],
      authors: ['Admin'],
      published: '2026-11-28T16:26:00.000Z',
      source: 'PluXml',
    })),
  },
  { file: 'spip-4.3.5-backend-sans-integrale.xml', site: 'http://127.0.0.1:8301', items: [SPIP_SUMMER] },
  { file: 'spip-4.3.5-backend.xml', site: 'http://127.0.0.1:8301', items: spipWithPictures },
  {
    file: 'spip-4.4.4-backend.xml',
    site: 'http://127.0.0.1:8304',
    items: [
      spipArticle(12, 'Widgets par elodie', '2026-11-01T09:00:00.000Z', { authors: ["Élodie D'Arc"] }),
      spipArticle(11, 'Widgets par admin', '2026-11-01T09:00:00.000Z', { authors: ['Admin'] }),
      ...spip,
    ],
  },
  { file: 'wordpress-7.1-posts-embed.json', site: 'http://127.0.0.1:8303', items: wordpressRest },
  {
    file: 'wordpress-7.1.rss',
    site: 'http://127.0.0.1:8303',
    items: [
      ...wordpress,
      wordpressPost(
        26,
        'Protected: protected',
        'There is no excerpt because this is a protected post.',
        '2026-11-20T11:00:00.000Z',
      ),
      wordpressPost(
        23,
        'featured « manuel » & titre n° 5 < 6',
        "Extrait manuel : l'« été » & gras 5 < 6",
        '2026-11-20T09:00:00.000Z',
      ),
    ].map((item) => ({ ...item, source: 'Commune de test' })),
  },
];
