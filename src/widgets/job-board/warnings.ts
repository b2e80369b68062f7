/**
 * The webmaster's messages of this widget, as in `element/warnings.ts`.
 * @module
 */

/** A job offer lacks members that search engines require: their names. */
export const incompletePosting = (missing: readonly string[]): string =>
  `<job-board> Les données structurées d’une offre ne sont pas publiées : il manque ${missing.join(', ')}.`;
