/**
 * The webmaster's messages of this widget, as in `element/warnings.ts`.
 * @module
 */

/** There is no form: no page about data protection is given, or the challenge of the schema is invalid. */
export const noForm = (tag: string, hasPrivacy: boolean): string => {
  const cause = hasPrivacy
    ? 'le membre « challenge » du schéma doit être un défi ALTCHA, ou l’adresse où en lire un.'
    : 'indiquez dans l’attribut « privacy-url » l’adresse de la page sur la protection des données (RGPD, art. 13).';
  return `<${tag}> Le formulaire n’est pas affiché : ${cause}`;
};
