import type { Expected } from './answer.js';

const SECTION = ['Vie municipale & démarches'];
export const spipArticle = (
  number: number,
  title: string,
  published: string | undefined,
  rest: Expected | object,
): Expected => ({
  url: `/spip.php?article${number}`,
  title,
  categories: SECTION,
  authors: [],
  ...(published ? { published } : {}),
  source: 'Commune de Saint-Martin-des-Prés',
  ...rest,
});

export const SPIP_SUMMER = spipArticle(
  1,
  "L'été à Saint-Martin : le programme « complet » & gratuit !",
  '2026-07-10T20:30:00.000Z',
  {
    summary: "Le programme des fêtes de l'été : trois soirées.",
    categories: ['Fêtes & cérémonies', 'Enfance, jeunesse', "L'été"],
    authors: ["Admin, Élodie D'Arc"],
  },
);

export const spip: Expected[] = [
  spipArticle(3, 'Conseil municipal', '2026-10-25T01:30:00.000Z', {
    summary: 'Ordre du jour : budget & voirie. Séance du conseil.',
  }),
  SPIP_SUMMER,
  spipArticle(6, 'Inscription à la cantine', '2026-06-01T10:00:00.000Z', { summary: '', image: null }),
  spipArticle(5, 'Bienvenue', '2026-05-01T10:00:00.000Z', { summary: 'Texte français', image: null }),
  // Its date is a month without a day.
  spipArticle(10, 'Date sans heure', undefined, { summary: 'Un mois seulement.', image: null }),
  spipArticle(9, 'Article sans texte', '2026-03-02T09:00:00.000Z', { summary: '', image: null }),
  spipArticle(7, 'Un long article sans chapeau', '2026-02-28T22:59:59.000Z', {
    summary: 'Voici une phrase assez longue, qui raconte la vie de la commune et de ses habitants. Voici une phrase…',
    image: null,
  }),
  spipArticle(2, "Travaux rue de l'Église du 3 au 7 : 2 < 3", '2026-01-15T07:05:09.000Z', {
    summary: 'La rue est fermée à la circulation de 8h à 17h. Paragraphe HTML alert(1) Fin.',
    categories: ["Travaux « voirie » : l'été"],
  }),
];

/** The image in the recording with images. */
const LOGO = '/IMG/logo/logo.png?1795882353';
export const spipWithPictures = spip.map((item) => {
  if (item.url.endsWith('article3')) return { ...item, image: { url: LOGO, alt: '', width: 500, height: 313 } };
  if (item.url.endsWith('article1')) return { ...item, image: { url: LOGO, alt: '', width: 150, height: 94 } };
  return item;
});
