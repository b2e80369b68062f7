/**
 * The webmaster's messages of this widget, as in `element/warnings.ts`.
 * @module
 */

/** The address of an endpoint contains a key, by one of the names that weather services use. */
export const keyInWeatherAddress =
  'L’adresse contient une clé, que tout visiteur peut lire : passez plutôt par un relais de la commune.';

/** An attribute lists a name that is not among `known`; the others are used. */
export const invalidList = (words: readonly string[], known: readonly string[]): string =>
  `La liste « ${words.join(' ')} » n’est pas entièrement comprise : attendu ${known.join(', ')}.`;
