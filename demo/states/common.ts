import type { Attributes, Example, Section, StatePage } from './example.js';

/**
 * The loading and error states, which every widget has. `endpoint` must accept the query parameters of the demo's API.
 */
export function waitingAndFailing(endpoint: string, more: Attributes = {}): Example[] {
  return [
    {
      title: 'Chargement',
      about: 'Le serveur tarde : le lien de secours reste en place, le chargement se dit après deux secondes.',
      attributes: { endpoint: `${endpoint}?slow=60000`, ...more },
      act: 'loop',
    },
    {
      title: 'Erreur',
      about: 'Panne du serveur : une phrase, un bouton, le lien de secours.',
      attributes: { endpoint: `${endpoint}?fail=500`, ...more },
    },
  ];
}

/** A refresh that fails after a first load that succeeded. */
export function stale(endpoint: string, more: Attributes = {}): Example {
  return {
    title: 'Périmé',
    about: 'L’actualisation a échoué : la dernière réponse reste, avec son âge.',
    attributes: { endpoint: `${endpoint}?fail=500&after=1`, ...more },
    act: 'refresh',
  };
}

export function failures(endpoint: string, more: Attributes = {}): Section {
  const causes: [title: string, about: string, fail: string][] = [
    ['Page HTML au lieu de données', 'Un formulaire de connexion, par exemple.', 'html'],
    ['Réponse tronquée', 'Le serveur a coupé au milieu.', 'truncated'],
    ['Trop de requêtes', 'Le serveur demande d’attendre deux minutes.', '429'],
    ['Adresse introuvable', 'Erreur 404.', '404'],
    ['Requête bloquée', 'CORS, CSP ou réseau : le navigateur ne dit pas lequel.', 'cors'],
  ];
  return {
    id: 'pannes',
    title: 'Les pannes',
    examples: [
      ...causes.map(([title, about, fail]) => ({
        title,
        about,
        attributes: { endpoint: `${endpoint}?fail=${fail}`, ...more },
      })),
      { title: 'Adresse oubliée', about: 'L’attribut `endpoint` manque.', attributes: more },
    ],
  };
}

/** The same widget in three widths; `full` are the attributes for the widest. */
export function widths(attributes: Attributes, full: Attributes = attributes): Section {
  return {
    id: 'largeurs',
    title: 'Les largeurs',
    examples: [
      { title: '240 pixels', about: 'Une colonne latérale étroite.', attributes, width: 240 },
      { title: '480 pixels', about: 'Un téléphone, une demi-page.', attributes, width: 480 },
      { title: 'Toute la largeur', about: 'Le corps d’une page.', attributes: full, width: 'wide' },
    ],
  };
}

export function appearances(attributes: Attributes): Section {
  return {
    id: 'apparences',
    title: 'Langues et apparences',
    examples: [
      { title: 'Apparence sombre', about: 'Le widget suit `color-scheme`.', attributes, dark: true },
      { title: 'Anglais', about: '`lang="en"`', attributes: { lang: 'en', ...attributes } },
      {
        title: 'Arabe',
        about: '`lang="ar"` : de droite à gauche, avec le fichier de cette langue.',
        attributes: { lang: 'ar', dir: 'rtl', ...attributes },
      },
    ],
  };
}

/** The page of a widget for which the demo has no data: only what a widget without an answer shows. */
export function withoutData(title: string): StatePage {
  const endpoint = '/api/absent.json';
  const sections = [{ id: 'etats', title: 'Les états', examples: waitingAndFailing(endpoint) }, failures(endpoint)];
  return { fallback: { href: '/', text: title }, sections };
}
