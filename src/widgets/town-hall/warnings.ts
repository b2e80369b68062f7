/**
 * The webmaster's messages of this widget, as in `element/warnings.ts`.
 * @module
 */

/** Something in the answer of a directory that could not be used, in English. */
export const officeFault = (detail: string): string =>
  `<town-hall> Les horaires sont affichés, mais pas en entier — ${detail}`;
