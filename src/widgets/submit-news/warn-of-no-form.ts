import { warnOnce } from '../../shared.js';

/**
 * Warns the webmaster in the console, once, that the form is not shown: there is no data protection page, or, with
 * `hasPrivacy`, the challenge in the schema is invalid.
 */
export function warnOfNoForm(tag: string, hasPrivacy: boolean): void {
  const cause = hasPrivacy
    ? 'le membre « challenge » du schéma doit être un défi ALTCHA, ou l’adresse où en lire un.'
    : 'indiquez dans l’attribut « privacy-url » l’adresse de la page sur la protection des données (RGPD, art. 13).';
  warnOnce(`<${tag}> Le formulaire n’est pas affiché : ${cause}`);
}
