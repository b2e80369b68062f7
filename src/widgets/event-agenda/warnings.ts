/** The webmaster's messages about an agenda: see `element/warnings.ts`. */

/** Which values an attribute with a day accepts. */
export const aDay = 'attendu une date comme 2026-06-30';

/** An event lacks members that search engines require: their names. */
export const incompleteEvent = (missing: readonly string[]): string =>
  `<event-agenda> Les données structurées d’un événement ne sont pas publiées : il manque ${missing.join(', ')}.`;

/** A calendar could be read, but for something that `detail` names in English. */
export const calendarFault = (detail: string): string =>
  `<event-agenda> L’agenda est affiché, mais pas en entier — ${detail}`;
