import type { LoadError, LoadErrorCode } from './load-error.js';

/**
 * The webmaster's message for each cause of a failed load, for the console and the `cw-error` event. In French only,
 * whatever the page's language: French communes have French webmasters, and visitors download each word.
 */
export const diagnoses: Record<LoadErrorCode, string> = {
  'endpoint-missing': 'L’attribut « endpoint » manque : indiquez-y l’adresse des données.',
  'endpoint-invalid': 'L’attribut « endpoint » ne contient pas une adresse http ou https valable.',
  blocked:
    'La requête a été bloquée : le serveur n’autorise pas ce site (CORS), la politique de sécurité de la page (CSP) l’interdit, la page est en https et l’adresse en http, ou le réseau est coupé.',
  offline: 'Le navigateur du visiteur est hors connexion.',
  timeout: 'Le serveur n’a pas répondu en entier en 8 secondes : demandez moins d’éléments.',
  'http-4xx': 'Le serveur a refusé la requête : vérifiez l’adresse, les droits d’accès et la clé.',
  'http-5xx': 'Le serveur a répondu par une erreur interne : prévenez son gestionnaire.',
  'rate-limited': 'Le serveur limite le nombre de requêtes (429) : passez par le relais.',
  'too-large': 'La réponse dépasse 2 Mo (un agenda iCalendar : 5 Mo) : limitez le nombre d’éléments dans l’adresse.',
  'wrong-type': 'Le serveur a répondu par autre chose que des données, souvent une page HTML : vérifiez l’adresse.',
  malformed: 'La réponse est vide ou incorrecte : vérifiez l’adresse.',
  'unknown-format': 'Le format de la réponse n’est pas reconnu : vérifiez l’adresse et l’attribut « format ».',
};

/** The message for the console: the widget, the cause, the code, and the technical detail if there is one. */
export function diagnose(tag: string, { code, status, detail }: LoadError): string {
  const cause = status ? `${code} ${status}` : code;
  return `<${tag}> ${diagnoses[code]} [${cause}]${detail && detail !== code ? ` — ${detail}` : ''}`;
}
