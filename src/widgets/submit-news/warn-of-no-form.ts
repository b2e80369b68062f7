import { warnOnce } from '../../shared.js';

/** Warns the webmaster that there is no form: without a page about data protection, or with an invalid challenge. */
export function warnOfNoForm(tag: string, hasPrivacy: boolean): void {
  const cause = hasPrivacy
    ? 'le membre « challenge » du schéma doit être un défi ALTCHA, ou l’adresse où en lire un.'
    : 'indiquez dans l’attribut « privacy-url » l’adresse de la page sur la protection des données (RGPD, art. 13).';
  warnOnce(`<${tag}> Le formulaire n’est pas affiché : ${cause}`);
}
