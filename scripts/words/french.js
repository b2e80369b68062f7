// @ts-check

/**
 * What French text must not contain, by the typography of the Imprimerie nationale and the project's glossary. Read by the
 * lint rule `french-text`, the unit tests of the locales and the suite `words`.
 */

/** Units after a number, which they must not part from; those of words, like « jours », may begin a line. */
const UNITS = 'h|min|s|ms|mm|ko|Mo|Go|hPa|km/h|m/s|nd|°C|%|€';

/**
 * Ordinary spaces where French has no-break ones: before : ; ? ! », and after «. In the source of a string the sign may
 * follow its opening quotation mark, or the brace that ends a value: `${name} : …`
 */
export const SIGN_SPACES = /(?<=[\p{L}\d»).…]|^[}'"`]) (?=[:;?!»](?:\s|<|$))|(?<=«) /gu;

/** Ordinary spaces between a number, or the brace that ends it, and its unit: no operand, nor the rest of a word. */
export const UNIT_SPACES = new RegExp(String.raw`(?<=\d|^\}) (?=(?:${UNITS})(?![\p{L}\d(/=]))`, 'gu');

/** Apostrophes of a typewriter. */
export const APOSTROPHES = /(?<=(?<!\p{L})(?:[ldnscjmt]|qu|lorsqu|jusqu|puisqu|aujourd))'(?=[aeiouyhàâéèêëîïôœù])/giu;

/** One term for each idea: expressions that are not ours, each with the one to use. @type {readonly [RegExp, string][]} */
export const GLOSSARY = [
  [/(?<!\p{L})liens? de repli(?!\p{L})/iu, 'lien de secours'],
  [/(?:(?<!\p{L})(?:un|par|votre|cet|adresse)\s|[ld]’)e?-?mails?(?!\p{L})/iu, 'courriel, adresse électronique'],
  [/(?<!\p{L})vous avez déjà voté/iu, 'un vote a déjà été reçu depuis cette connexion'],
  [/(?<!\p{L})votes? par (?:foyer|personne|habitant)/iu, 'un vote par connexion'],
  [/(?<!\p{L})(?:votre|vos) choix(?!\p{L})|(?<!\p{L})choix possibles/iu, 'votre réponse'],
  [/(?<!\p{L})(?:ce|votre) bulletin(?!\p{L})/iu, 'le formulaire de vote'],
  [/n’a pas été retenue|est approuvée/iu, 'est refusée, est publiée'],
  [/(?<!\p{L})remèdes?(?!\p{L})/iu, 'à faire'],
  [/(?<!\p{L})pont de l’API/iu, 'relais'],
  [/(?<!\p{L})vous êtes déconnecté/iu, 'la session est fermée'],
  [/(?<!\p{L})dépublier(?!\p{L})/iu, 'retirer du site'],
  [/(?<!\p{L})madame le maire/iu, 'madame la maire'],
];
