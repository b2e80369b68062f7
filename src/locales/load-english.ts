/**
 * Loads and registers the English strings of the widgets. `undefined` in the modules for bundlers, which include
 * English; in each file for browsers a function that loads the file beside it (scripts/build/bundles.ts).
 */
export const loadEnglish: (() => Promise<unknown>) | undefined = undefined;
