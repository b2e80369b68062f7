/**
 * The webmaster's message of the completion of addresses, which its chunk contains: see `warnings.ts`.
 * @module
 */

/** The attribute `geocoder` has no address. */
export const invalidGeocoder = (tag: string): string =>
  `<${tag}> L’attribut « geocoder » ne contient pas une adresse http ou https valable : aucune adresse n’est complétée.`;
